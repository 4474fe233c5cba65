using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Learning;
using GentleSleepBot.Guidance.OwnWords;
using GentleSleepBot.Guidance.Reading;

namespace GentleSleepBot.Guidance.Retrieval;

/// <summary>Finds the topics of a message. Pure after loading; safe for use by many threads.</summary>
public sealed class TopicRanker
{
    private readonly TopicScorer _scorer;
    private readonly TopicModel _model;
    private readonly MessageTerms _terms;

    internal TopicRanker(MessageTerms terms, TopicModel model, IReadOnlyDictionary<string, Topic> topics)
    {
        _scorer = new TopicScorer(terms, model, topics);
        (_model, _terms) = (model, terms);
        OwnTopics = new OwnTopicFinder(terms, model.Vocabulary);
    }

    /// <summary>Names the model by what it was learned from; other texts give another name.</summary>
    internal string Name { get; private init; } = "";

    /// <summary>Finds the topics that coaches wrote.</summary>
    public OwnTopicFinder OwnTopics { get; }

    /// <summary>Loads the model that belongs to these texts, training and keeping it when there is none yet.</summary>
    /// <param name="folder">The knowledge folder.</param>
    /// <param name="knowledge">What was loaded from it.</param>
    /// <param name="models">Where trained models are kept; nothing is written where it cannot be.</param>
    public static TopicRanker Load(DirectoryInfo folder, KnowledgeBase knowledge, DirectoryInfo models)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(knowledge);
        ArgumentNullException.ThrowIfNull(models);

        var terms = MessageTerms.Load(folder);
        var trainer = new TopicTrainer(terms, knowledge);
        return new TopicRanker(terms, ModelFolder.LoadOrTrain(models, trainer), knowledge.Topics) { Name = trainer.Name };
    }

    /// <summary>Ranks every topic.</summary>
    /// <param name="text">The message as written.</param>
    /// <param name="facts">What is known, for its age and its stance on leaving a child to cry.</param>
    public RankedTopics Rank(string text, Facts facts)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(facts);

        var read = _scorer.Read(text);
        return Turn(_scorer.Score(read, facts)) with { Read = read };
    }

    /// <summary>The sentences of a text that speak of no matter that was denied since: "should I cut the nap" goes after "no, not the nap".</summary>
    /// <param name="text">What was said before.</param>
    /// <param name="denied">What is said not to be so.</param>
    public string Without(string text, IReadOnlyList<string> denied)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(denied);

        var matters = denied.SelectMany(_terms.Of).Where(term => !_terms.IsStopWord(term)).ToHashSet(StringComparer.Ordinal);
        return matters.Count == 0 ? text : string.Concat(SentenceSplitter.Split(text).Where(sentence => !_terms.Of(sentence).Any(matters.Contains)));
    }

    /// <summary>How likely a text is about each topic, in the order of <see cref="TopicIds"/>, taken that it is about sleep.</summary>
    /// <param name="pieces">Its pieces.</param>
    internal float[] Shares(IReadOnlyList<MessagePiece> pieces) => SharesOf(_scorer.Score(pieces));

    /// <summary>What was read of a text where these are its topics and this ranker found them; null otherwise, as when the knowledge was loaded anew in between.</summary>
    internal ReadText? ReadingOf(string text, RankedTopics topics) => topics.Read is { } read && read.By == _scorer && read.Text == text ? read : null;

    /// <inheritdoc cref="Shares(IReadOnlyList{MessagePiece})"/>
    /// <param name="read">The text.</param>
    internal float[] Shares(ReadText read) => SharesOf(_scorer.Score(read));

    private float[] SharesOf(float[] shares)
    {
        Softmax.Apply(shares, _model.Calibration.Temperature);
        return shares;
    }

    /// <summary>The topics that the model knows, and what is none.</summary>
    internal IReadOnlyList<string> TopicIds => _model.Labels;

    /// <summary>Turns scores into probabilities.</summary>
    internal RankedTopics Turn(ScoredMessage scored)
    {
        var probabilities = scored.Scores.ToArray();
        Softmax.Apply(probabilities, _model.Calibration.Temperature);
        var outOfScope = LinearClassifier.Sigmoid(scored.OutOfScopeMargin - _model.Calibration.OutOfScopeThreshold);
        var matches = _model.Labels.Zip(probabilities, (label, probability) => new TopicMatch(label, probability * (1 - outOfScope)))
            .Where(match => match.TopicId != KnowledgeBase.OutOfScope)
            .OrderByDescending(match => match.Probability)
            .ToArray();
        return new RankedTopics(matches, outOfScope, scored.KnownTerms);
    }
}
