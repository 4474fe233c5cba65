using System.Globalization;
using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Triage;

namespace GentleSleepBot.Guidance.Understanding;

/// <summary>Decides what of a message a language model may be shown, and what of its reading may be asked. Pure; safe for use by many threads.</summary>
public sealed class UnderstandingReader
{
    private const string FileName = "understanding.yaml";
    private const int MostTopics = 3;
    private const int FewestWordsSent = 3;
    private const int FewestWordsOfDanger = 2;

    private readonly Lazy<WordMask> _mask;

    private UnderstandingReader(KnowledgeBase knowledge, UnderstandingFile file)
    {
        _mask = new Lazy<WordMask>(() => new WordMask(knowledge, file.GivenNames));
        TopicIds = [.. knowledge.Topics.Keys.Where(id => id != KnowledgeBase.OutOfScope).Order(StringComparer.Ordinal)];
        Instructions = $"{file.Instructions}\nTopics:\n{string.Join('\n', TopicIds.Select(id => $"{id}: {knowledge.Topics[id].Title}"))}";
    }

    /// <summary>What the model is told to do, with every topic.</summary>
    public string Instructions { get; }

    /// <summary>Topics that it may name.</summary>
    public IReadOnlyList<string> TopicIds { get; }

    /// <summary>Reads <c>understanding.yaml</c>.</summary>
    /// <param name="folder">The knowledge folder.</param>
    /// <param name="knowledge">What was loaded from it.</param>
    /// <exception cref="KnowledgeFormatException">The file is missing or wrong.</exception>
    public static UnderstandingReader Load(DirectoryInfo folder, KnowledgeBase knowledge)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(knowledge);

        return new UnderstandingReader(knowledge, KnowledgeYaml.ReadFile<UnderstandingFile>(folder, FileName));
    }

    /// <summary>The message as it may be sent: without names, dates, long numbers, addresses and words nobody knows; null when less than three words are left.</summary>
    /// <param name="said">The message as written.</param>
    public string? Mask(string said)
    {
        ArgumentNullException.ThrowIfNull(said);

        var sent = _mask.Value.Mask(said);
        return sent.Split(' ', StringSplitOptions.RemoveEmptyEntries).Count(word => char.IsLetter(word[0])) >= FewestWordsSent ? sent : null;
    }

    /// <summary>What may be asked of a proposal.</summary>
    /// <param name="sent">The message as it was sent.</param>
    /// <param name="proposal">What the model proposes; whatever is not of a closed list, out of bounds or rests on no word of the message is dropped.</param>
    public Understood Accept(string sent, UnderstandingProposal proposal)
    {
        ArgumentNullException.ThrowIfNull(sent);
        ArgumentNullException.ThrowIfNull(proposal);

        return new Understood(
            [.. proposal.Topics.Where(id => TopicIds.Contains(id, StringComparer.Ordinal)).Distinct(StringComparer.Ordinal).Take(MostTopics)],
            [.. proposal.Facts.Where(fact => Stands(fact.Span, sent, words: 1)).Select(FactOf).OfType<ProposedFact>().DistinctBy(fact => fact.Fact)],
            proposal.DangerSpan is { } span && Stands(span, sent, FewestWordsOfDanger));
    }

    /// <summary>The words are ours, so that nothing the model writes is shown.</summary>
    private static ProposedFact? FactOf(UnderstandingFact fact) => fact switch
    {
        { Kind: "age_months", Value: >= 1 and < 60 } => new ProposedFact(TriageFact.Age, Count(fact.Value, "month")),
        { Kind: "wakings", Value: >= 1 and <= 20 } => new ProposedFact(TriageFact.Wakings, Count(fact.Value, "time")),
        { Kind: "naps", Value: >= 1 and <= 6 } => new ProposedFact(TriageFact.Naps, Count(fact.Value, "nap")),
        _ => null,
    };

    private static string Count(int number, string of) => string.Create(CultureInfo.InvariantCulture, $"{number} {of}{(number == 1 ? "" : "s")}");

    private static bool Stands(string span, string sent, int words) =>
        span.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length >= words
        && !span.Contains(WordMask.Mark, StringComparison.Ordinal)
        && $" {sent} ".Contains(span.Trim(), StringComparison.OrdinalIgnoreCase);
}
