using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Reading;

namespace GentleSleepBot.Guidance.Retrieval;

/// <summary>
/// Scores every topic for a message: the model over the whole text, its first piece counted again, sure keywords, and the child's age as mild evidence.
/// The weights are those that reference trials found to help; see docs/decisions.
/// </summary>
internal sealed class TopicScorer(MessageTerms terms, TopicModel model, IReadOnlyDictionary<string, Topic> topics)
{
    private const float FirstPieceWeight = 0.5f;
    private const float KeywordBonus = 1.5f;
    private const float StanceBonus = 1f;
    private const float WrongAgePenalty = 1.5f;
    private const double AgeMarginMonths = 2;
    private const int ShortMessage = 90;

    private readonly FeatureExtractor _features = new(terms);
    private readonly (int Label, string Keyword)[] _keywords =
        [.. model.Labels.Index().SelectMany(label => topics[label.Item].Keywords.Select(keyword => (label.Index, $" {string.Join(' ', terms.Of(keyword))} ")))];

    /// <summary>One score a label, in the model's order.</summary>
    public float[] Score(string text, Facts facts)
    {
        var said = terms.Of(text);
        var stride = model.Classifier.Stride;
        var scores = new float[stride];
        model.Classifier.Score(Vector(said), scores);
        if (FirstPiece(text) is { } first)
        {
            var again = new float[stride];
            model.Classifier.Score(Vector(terms.Of(first)), again);
            LinearClassifier.AddScaled(again, FirstPieceWeight, scores);
        }

        AddKeywords(said, scores);
        AddAge(facts, scores);
        AddStance(facts, scores);
        return scores[..model.Labels.Count];
    }

    /// <summary>How many different words of the text, stop words left out, stand in the vocabulary.</summary>
    public int CountKnownTerms(string text) =>
        terms.Of(text).Distinct(StringComparer.Ordinal).Count(term => !terms.IsStopWord(term) && term[0] != '#' && model.Vocabulary.Knows(term));

    private SparseVector Vector(IReadOnlyList<string> said) => model.Vocabulary.Vector(_features, said);

    private void AddKeywords(IReadOnlyList<string> said, float[] scores)
    {
        var words = $" {string.Join(' ', said)} ";
        var last = -1;
        foreach (var (label, keyword) in _keywords)
        {
            if (label == last || !words.Contains(keyword, StringComparison.Ordinal))
                continue;

            scores[label] += KeywordBonus;
            last = label;
        }
    }

    private void AddStance(Facts facts, float[] scores)
    {
        if (facts.CryItOut is not { } stance)
            return;

        var topics = terms.TopicsOf(stance.Value);
        for (var label = 0; label < model.Labels.Count; label++)
        {
            if (topics.Contains(model.Labels[label], StringComparer.Ordinal))
                scores[label] += StanceBonus;
        }
    }

    private void AddAge(Facts facts, float[] scores)
    {
        if ((facts.CorrectedAgeMonths ?? facts.AgeMonths) is not { } months)
            return;

        for (var label = 0; label < model.Labels.Count; label++)
        {
            var topic = topics[model.Labels[label]];
            if (months < topic.FromMonths - AgeMarginMonths || months >= topic.ToMonths + AgeMarginMonths)
                scores[label] -= WrongAgePenalty;
        }
    }

    /// <summary>The title or first sentence of a longer message; null where it is the whole message.</summary>
    private static string? FirstPiece(string text)
    {
        if (text.Length < ShortMessage)
            return null;

        var end = text.AsSpan().IndexOfAny("\n.!?");
        return end > 0 && end < text.Length - 1 ? text[..end] : null;
    }
}
