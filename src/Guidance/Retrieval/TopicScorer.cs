using System.Collections.Frozen;
using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Learning;
using GentleSleepBot.Guidance.Reading;

namespace GentleSleepBot.Guidance.Retrieval;

/// <summary>
/// Scores every topic for a message: the model over the whole text, its first piece and what is asked counted again, sure keywords,
/// and the child's age as mild evidence. The weights are those that kept their worth when measured; see docs/decisions.
/// </summary>
internal sealed class TopicScorer(MessageTerms terms, TopicModel model, IReadOnlyDictionary<string, Topic> topics)
{
    private const float FirstPieceWeight = 0.5f;
    private const float AskingWeight = 0.5f;
    private const float KeywordBonus = 0.75f;
    private const float StanceBonus = 1f;
    private const float WrongAgePenalty = 1.5f;
    private const double AgeMarginMonths = 2;

    private readonly FeatureExtractor _features = new(terms);
    private readonly Topic[] _topics = [.. model.Labels.Select(label => topics[label])];
    private readonly int _outOfScope = model.Labels.ToList().IndexOf(KnowledgeBase.OutOfScope);
    private readonly FrozenDictionary<string, (int Label, string[] Keyword)[]> _keywords = model.Labels.Index()
        .SelectMany(label => topics[label.Item].Keywords.Select(keyword => (Label: label.Index, Keyword: terms.Of(keyword).ToArray())))
        .Where(known => known.Keyword.Length > 0)
        .GroupBy(known => known.Keyword[0], StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    /// <summary>Reads a text.</summary>
    public ReadText Read(string text)
    {
        var pieces = terms.Pieces(text);
        var scores = Score(pieces, out var vector);
        return new ReadText(this, text, pieces, vector, scores);
    }

    /// <summary>Scores a message.</summary>
    public ScoredMessage Score(ReadText read, Facts facts)
    {
        float[] scores = [.. read.Scores];
        AddAge(facts, scores);
        AddStance(facts, scores);
        var content = ContentWords.Of(read.Pieces, terms, model.Vocabulary);
        var margin = model.Scope.Margin(ScopeFeatures.Append(read.Features, content, model.Vocabulary)) + TakeOutOfScope(scores);
        return new ScoredMessage(scores[..model.Labels.Count], margin, content.Known);
    }

    /// <summary>Scores the topics of a text alone, whatever is known of the child, and whether or not it is about sleep.</summary>
    /// <param name="pieces">Its pieces.</param>
    public float[] Score(IReadOnlyList<MessagePiece> pieces) => TopicsAlone(Score(pieces, out _));

    /// <inheritdoc cref="Score(IReadOnlyList{MessagePiece})"/>
    /// <param name="read">The text.</param>
    public float[] Score(ReadText read) => TopicsAlone([.. read.Scores]);

    private float[] TopicsAlone(float[] scores)
    {
        _ = TakeOutOfScope(scores);
        return scores[..model.Labels.Count];
    }

    private float[] Score(IReadOnlyList<MessagePiece> pieces, out SparseVector vector)
    {
        vector = Vector(pieces);
        var scores = new float[model.Classifier.Stride];
        model.Classifier.Score(vector, scores);
        if (pieces.Count > 1)
        {
            ScoreAgain([pieces[0]], FirstPieceWeight, scores);
            ScoreAgain([.. pieces.Where(piece => piece.IsAsking)], AskingWeight, scores);
        }

        AddKeywords([.. pieces.SelectMany(piece => piece.Terms)], scores);
        return scores;
    }

    private SparseVector Vector(IReadOnlyList<MessagePiece> pieces) => model.Vocabulary.Vector(new PiecesText(_features, pieces));

    private void ScoreAgain(IReadOnlyList<MessagePiece> pieces, float weight, float[] scores)
    {
        if (pieces.Count == 0)
            return;

        var again = new float[scores.Length];
        model.Classifier.Score(Vector(pieces), again);
        LinearClassifier.AddScaled(again, weight, scores);
    }

    /// <summary>How far out-of-scope lies above the best topic; its own score leaves the running, since scope is decided apart.</summary>
    private float TakeOutOfScope(float[] scores)
    {
        if (_outOfScope < 0)
            return 0f;

        var score = scores[_outOfScope];
        scores[_outOfScope] = float.NegativeInfinity;
        return score - scores.Take(model.Labels.Count).Max();
    }

    private void AddKeywords(ReadOnlySpan<string> said, float[] scores)
    {
        Span<bool> isSaid = stackalloc bool[scores.Length];
        for (var at = 0; at < said.Length; at++)
        {
            if (!_keywords.TryGetValue(said[at], out var keywords))
                continue;

            foreach (var (label, keyword) in keywords)
                isSaid[label] |= said[at..].StartsWith(keyword);
        }

        for (var label = 0; label < scores.Length; label++)
        {
            if (isSaid[label])
                scores[label] += KeywordBonus;
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
            var topic = _topics[label];
            if (months < topic.FromMonths - AgeMarginMonths || months >= topic.ToMonths + AgeMarginMonths)
                scores[label] -= WrongAgePenalty;
        }
    }
}
