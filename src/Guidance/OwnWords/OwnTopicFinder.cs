using System.Runtime.CompilerServices;
using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Learning;
using GentleSleepBot.Guidance.Retrieval;

namespace GentleSleepBot.Guidance.OwnWords;

/// <summary>
/// Finds the coach's topic that a message clearly asks: the cosine between its rare words and those of a phrasing, for the whole message and
/// for each of its sentences. Safe for use by many threads.
/// </summary>
public sealed class OwnTopicFinder
{
    private const double Clear = 0.62;
    private const int FewestSharedWords = 2;

    private readonly MessageTerms _terms;
    private readonly Vocabulary _vocabulary;
    private readonly ConditionalWeakTable<Topic, IReadOnlyList<WeighedWords>> _read = [];

    internal OwnTopicFinder(MessageTerms terms, Vocabulary vocabulary) => (_terms, _vocabulary) = (terms, vocabulary);

    /// <summary>The topic that a message asks; null when none is clearly asked.</summary>
    /// <param name="said">The message as written.</param>
    /// <param name="topics">The coach's topics.</param>
    public Topic? Find(string said, IReadOnlyList<Topic> topics)
    {
        ArgumentNullException.ThrowIfNull(said);
        ArgumentNullException.ThrowIfNull(topics);

        if (topics.FirstOrDefault(topic => string.Equals(topic.Title, said.Trim(), StringComparison.OrdinalIgnoreCase)) is { } named)
            return named;
        if (topics.Count == 0)
            return null;

        var pieces = _terms.Pieces(said).Select(piece => Weigh(piece.Terms)).Append(Weigh(_terms.Of(said))).ToList();
        var best = topics.MaxBy(topic => Score(pieces, topic))!;
        return Score(pieces, best) >= Clear ? best : null;
    }

    private double Score(List<WeighedWords> pieces, Topic topic) =>
        _read.GetValue(topic, _ => [.. topic.Phrasings.Select(phrasing => phrasing.Text).Append(topic.Title).Select(phrasing => Weigh(_terms.Of(phrasing)))])
            .Max(phrasing => pieces.Max(piece => piece.Shared(phrasing) >= Math.Min(FewestSharedWords, phrasing.Count) ? piece.Cosine(phrasing) : 0));

    // Ages and numbers say little of what is asked; a word that no curated phrasing has is as rare as can be.
    private WeighedWords Weigh(IReadOnlyList<string> terms) => new(terms
        .Where(term => term[0] != '#' && !_terms.IsStopWord(term))
        .Distinct(StringComparer.Ordinal)
        .ToDictionary(term => term, term => (double)_vocabulary.RarityOf(term), StringComparer.Ordinal));
}
