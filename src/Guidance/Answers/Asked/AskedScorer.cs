using GentleSleepBot.Guidance.Learning;
using GentleSleepBot.Guidance.Retrieval;
using GentleSleepBot.Guidance.Talking;

namespace GentleSleepBot.Guidance.Answers.Asked;

/// <summary>Tells how like a message is to those of each plain answer: by itself, by what it asks, and a little by what was said before. Safe for use by many threads.</summary>
internal sealed class AskedScorer
{
    private const float ShareOfTheQuestion = 0.5f;
    private const float WeightOfWhatWasSaidBefore = 0.4f;
    private const float WeightBeforeAFewWords = 0.8f;
    private const int MostOfAFewWords = 7;

    // Rocchio's (1971) negative feedback.
    private const float WeightOfWhatIsNotMeant = 0.2f;

    [ThreadStatic]
    private static float[]? _scoresOfThread;

    [ThreadStatic]
    private static float[]? _aloneOfThread;

    private readonly MessageTerms _terms;
    private readonly FeatureExtractor _features;
    private readonly Vocabulary _vocabulary;
    private readonly AskedIndex _index;
    private readonly TopicProfile _profile;
    private readonly TopicRanker _topics;
    private readonly RecentTexts _recent;

    public AskedScorer(MessageTerms terms, AskedModel model, TopicRanker topics)
    {
        (_terms, _features, _topics) = (terms, new FeatureExtractor(terms), topics);
        (_vocabulary, _index, _profile) = (model.Vocabulary, new AskedIndex(model), new TopicProfile(model.Topics));
        _recent = new RecentTexts(_index.Stride);
    }

    /// <summary>A number an answer, and what fills the last vector; good until this thread asks again.</summary>
    /// <param name="said">The message.</param>
    /// <param name="topics">What it may be about.</param>
    /// <param name="setting">What was said before, and what is not meant.</param>
    public Span<float> Score(string said, RankedTopics topics, AskedSetting setting)
    {
        var scores = Cleared(ref _scoresOfThread);
        var read = _topics.ReadingOf(said, topics);
        var pieces = read?.Pieces ?? _terms.Pieces(said);
        var question = QuestionIn(pieces);
        var weight = question is null ? 1 : 1 - ShareOfTheQuestion;

        var alone = Cleared(ref _aloneOfThread);
        _index.AddWords(WordsOf(pieces), 1, alone);
        LinearClassifier.AddScaled(alone, weight, scores);
        _index.AddTopics(_profile.Of(topics), weight, scores);
        if (question is not null)
            Add([question], ShareOfTheQuestion, scores);

        // The next messages will be understood in its light.
        _index.AddTopics(read is null ? TopicsOf(pieces) : _profile.Of(_topics.Shares(read), _topics.TopicIds), 1, alone);
        _recent.Keep(said, alone);
        AddBefore(said, setting.Before, scores);
        foreach (var text in setting.NotMeant)
            Add(_terms.Pieces(text), -WeightOfWhatIsNotMeant, scores);
        return scores;
    }

    /// <summary>Whether some who asked have used each word of a message before.</summary>
    public bool KnowsEveryWordOf(string said) => _terms.Pieces(said).All(piece => piece.Terms.All(Knows));

    private bool Knows(string term) => term[0] == '#' || _terms.IsStopWord(term) || _vocabulary.Knows(term);

    private void AddBefore(string said, IReadOnlyList<string> before, Span<float> scores)
    {
        // As much as one text of unit length that they make together.
        var weight = (IsFewWords(said) ? WeightBeforeAFewWords : WeightOfWhatWasSaidBefore) / MathF.Sqrt(before.Count);
        foreach (var text in before)
        {
            if (_recent.TryAddTo(scores, text, weight))
                continue;

            var alone = Cleared(ref _aloneOfThread);
            Add(_terms.Pieces(text), 1, alone);
            LinearClassifier.AddScaled(alone, weight, scores);
            _recent.Keep(text, alone);
        }
    }

    private void Add(IReadOnlyList<MessagePiece> pieces, float weight, Span<float> scores)
    {
        _index.AddWords(WordsOf(pieces), weight, scores);
        _index.AddTopics(TopicsOf(pieces), weight, scores);
    }

    private SparseVector WordsOf(IReadOnlyList<MessagePiece> pieces) => _vocabulary.Vector(new PiecesText(_features, pieces));

    private float[] TopicsOf(IReadOnlyList<MessagePiece> pieces) => _profile.Of(_topics.Shares(pieces), _topics.TopicIds);

    private static bool IsFewWords(string said) => PlainWords.Of(said).AsSpan().Count(' ') < MostOfAFewWords;

    /// <summary>What a message of several sentences asks at last; its last sentence where it asks nothing.</summary>
    private static MessagePiece? QuestionIn(IReadOnlyList<MessagePiece> pieces) => pieces.Count > 1 ? pieces.LastOrDefault(piece => piece.IsAsking) ?? pieces[^1] : null;

    private Span<float> Cleared(ref float[]? ofThread)
    {
        var numbers = (ofThread is { } kept && kept.Length >= _index.Stride ? kept : ofThread = new float[_index.Stride]).AsSpan(0, _index.Stride);
        numbers.Clear();
        return numbers;
    }
}
