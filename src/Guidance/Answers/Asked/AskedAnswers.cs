using System.Collections.Frozen;
using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Learning;
using GentleSleepBot.Guidance.Retrieval;

namespace GentleSleepBot.Guidance.Answers.Asked;

/// <summary>
/// Finds the plain answers that a message may ask for where no pattern takes it: those whose messages it is most like, by its words and by the topics
/// that it may be about. Safe for use by many threads.
/// </summary>
public sealed class AskedAnswers
{
    private const float WeightOfWords = 2f;
    private const float WeightOfTopics = 0.5f;
    private const float WeightOfTheTopicOnShow = 0.3f;

    [ThreadStatic]
    private static float[]? _scoresOfThread;

    private readonly MessageTerms _terms;
    private readonly FeatureExtractor _features;
    private readonly AskedModel _model;
    private readonly AskedEntry?[] _entries;
    private readonly FrozenDictionary<string, PlainAnswer> _byLabel;

    internal AskedAnswers(MessageTerms terms, AskedModel model, IReadOnlyList<AskedEntry> entries)
    {
        (_terms, _features, _model) = (terms, new FeatureExtractor(terms), model);
        var byId = entries.ToFrozenDictionary(entry => entry.Answer.Id, StringComparer.Ordinal);
        _entries = [.. model.Ids.Select(byId.GetValueOrDefault)];
        _byLabel = entries.Where(entry => entry.Label is not null).DistinctBy(entry => entry.Label, StringComparer.OrdinalIgnoreCase).ToFrozenDictionary(entry => entry.Label!, entry => entry.Answer, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Loads the model that belongs to <c>knowledge/asked/</c>, training and keeping it when there is none yet.</summary>
    /// <param name="folder">The knowledge folder.</param>
    /// <param name="answers">Its plain answers.</param>
    /// <param name="topics">Finds topics.</param>
    /// <param name="models">Where trained models are kept; nothing is written where it cannot be.</param>
    /// <exception cref="KnowledgeFormatException">A file cannot be used; carries its faults.</exception>
    internal static AskedAnswers Load(DirectoryInfo folder, PlainAnswers answers, TopicRanker topics, DirectoryInfo models)
    {
        var entries = Entries(folder, answers);
        var terms = MessageTerms.Load(folder);
        return new AskedAnswers(terms, ModelFolder.LoadOrTrain(models, new AskedTrainer(terms, entries, topics)), entries);
    }

    /// <summary>The same model for changed answers; how they are asked is learned anew only with the topics.</summary>
    internal AskedAnswers For(DirectoryInfo folder, PlainAnswers answers) => new(_terms, _model, Entries(folder, answers));

    /// <summary>The answer that a label stands for; null when it is none.</summary>
    public PlainAnswer? ByLabel(string text) => _byLabel.GetValueOrDefault(text.Trim());

    /// <summary>The answers that may be given and that a message is like, the likeliest first; the same text once.</summary>
    /// <param name="said">The message.</param>
    /// <param name="topics">What it may be about.</param>
    /// <param name="setting">What the talk is about, and what is known.</param>
    /// <param name="most">How many at most.</param>
    public IReadOnlyList<LikelyAnswer> Rank(string said, RankedTopics topics, AskedSetting setting, int most)
    {
        ArgumentNullException.ThrowIfNull(said);
        ArgumentNullException.ThrowIfNull(topics);
        ArgumentNullException.ThrowIfNull(setting);

        var scores = Score(said, topics);
        var likely = new List<LikelyAnswer>();
        for (var at = 0; at < scores.Length; at++)
        {
            if (_entries[at] is { } entry && scores[at] > 0 && entry.Answer.Conditions.Hold(setting.Months, setting.OnShow, setting.Asks, setting.Opens))
                likely.Add(new LikelyAnswer(entry.Answer, entry.Label, scores[at] + (entry.Answer.FollowsFrom is { } topic && setting.OnShow.Contains(topic) ? WeightOfTheTopicOnShow : 0)));
        }

        return [.. likely.OrderByDescending(each => each.Likeness).DistinctBy(each => each.Answer.Texts[0], StringComparer.Ordinal).Take(most)];
    }

    private ReadOnlySpan<float> Score(string said, RankedTopics topics)
    {
        var scores = (_scoresOfThread is { } kept && kept.Length >= _entries.Length ? kept : _scoresOfThread = new float[_entries.Length]).AsSpan(0, _entries.Length);
        scores.Clear();
        var (present, values) = _model.Vocabulary.Vector(new PiecesText(_features, _terms.Pieces(said)));
        for (var at = 0; at < present.Length; at++)
        {
            foreach (var place in _model.Places.AsSpan(_model.Starts[present[at]].._model.Starts[present[at] + 1]))
                scores[place.Answer] += WeightOfWords * values[at] * place.Weight;
        }

        var profile = TopicProfile.Of(topics, _model.Topics);
        for (var answer = 0; answer < scores.Length; answer++)
            scores[answer] += WeightOfTopics * LinearClassifier.Dot(profile, _model.Profiles.AsSpan(answer * profile.Length, profile.Length));
        return scores;
    }

    private static IReadOnlyList<AskedEntry> Entries(DirectoryInfo folder, PlainAnswers answers)
    {
        var faults = new List<KnowledgeFault>();
        var entries = new AskedFolder(folder, answers, faults).Read();
        return faults.Count == 0 ? entries : throw new KnowledgeFormatException(faults);
    }
}
