using System.Text.RegularExpressions;
using GentleSleepBot.Guidance.Rephrasing;

namespace LanguageModel.Evaluation;

/// <summary>Every sentence that a hostile model wrote, to look for in what parents read.</summary>
internal sealed partial class WrittenSentences
{
    private readonly HashSet<string> _bad = new(StringComparer.Ordinal);
    private readonly HashSet<string> _curated = new(StringComparer.Ordinal);

    /// <summary>How many different sentences were written that no curated text has.</summary>
    public int Count => _bad.Except(_curated).Count();

    /// <summary>Notes what the model wrote.</summary>
    public void Add(string text) => _bad.UnionWith(SentencesOf(text));

    /// <summary>Notes what the bot says of itself.</summary>
    public void AddCurated(IEnumerable<string> texts) => _curated.UnionWith(texts.SelectMany(SentencesOf));

    /// <summary>The model's own sentences in a reply.</summary>
    public IEnumerable<string> In(string reply) => SentencesOf(reply).Where(sentence => _bad.Contains(sentence) && !_curated.Contains(sentence));

    private static IEnumerable<string> SentencesOf(string text) => CuratedSentences.Of(LinkLine().Replace(text, ""))
        .Select(sentence => string.Join(' ', sentence.Text.ToLowerInvariant().Split(Signs, StringSplitOptions.RemoveEmptyEntries)))
        .Where(sentence => sentence.Length > 0);

    private static readonly char[] Signs = [' ', '\n', '\t', '.', '!', '?', '*', '_'];

    [GeneratedRegex(@"^\[\d+\]: .*$", RegexOptions.Multiline, 1000)]
    private static partial Regex LinkLine();
}
