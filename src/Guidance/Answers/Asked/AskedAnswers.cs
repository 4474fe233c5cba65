using System.Collections.Frozen;
using System.Runtime.InteropServices;
using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Learning;
using GentleSleepBot.Guidance.Retrieval;
using GentleSleepBot.Guidance.Talking;

namespace GentleSleepBot.Guidance.Answers.Asked;

/// <summary>
/// Finds the plain answers that a message may ask for where no pattern takes it: those whose messages it is most like, by its words and by the topics
/// that it may be about. Safe for use by many threads.
/// </summary>
public sealed class AskedAnswers
{
    internal const float WeightOfWords = 2f;
    private const float ShareOfTheQuestion = 0.5f;
    internal const float WeightOfTopics = 0.5f;
    private const float WeightOfTheTopicOnShow = 0.3f;
    private const float WeightOfTheTopicInATalk = 0.1f;
    private const float WeightOfWhatWasSaidBefore = 0.4f;
    private const float WeightBeforeAFewWords = 0.8f;
    private const int MostOfAFewWords = 7;
    private const int BestAtOnce = 24;

    [ThreadStatic]
    private static float[]? _scoresOfThread;

    private readonly MessageTerms _terms;
    private readonly FeatureExtractor _features;
    private readonly Vocabulary _vocabulary;
    private readonly IReadOnlyList<string> _ids;
    private readonly AskedIndex _index;
    private readonly TopicProfile _profile;
    private readonly TopicRanker _topics;
    private readonly AskedEntry?[] _entries;
    private readonly FrozenDictionary<string, int[]> _following;
    private readonly FrozenDictionary<string, PlainAnswer> _byLabel;

    // The model itself is let go: the index holds all of it that is needed, in half the memory.
    internal AskedAnswers(MessageTerms terms, AskedModel model, IReadOnlyList<AskedEntry> entries, TopicRanker topics)
        : this(terms, model.Vocabulary, model.Ids, new AskedIndex(model), new TopicProfile(model.Topics), entries, topics)
    {
    }

    private AskedAnswers(MessageTerms terms, Vocabulary vocabulary, IReadOnlyList<string> ids, AskedIndex index, TopicProfile profile, IReadOnlyList<AskedEntry> entries, TopicRanker topics)
    {
        (_terms, _features, _vocabulary, _ids, _index, _profile, _topics) = (terms, new FeatureExtractor(terms), vocabulary, ids, index, profile, topics);
        var byId = entries.ToFrozenDictionary(entry => entry.Answer.Id, StringComparer.Ordinal);
        _entries = [.. ids.Select(byId.GetValueOrDefault)];
        _following = _entries.Index().Where(entry => entry.Item?.Answer.FollowsFrom is not null).GroupBy(entry => entry.Item!.Answer.FollowsFrom!, entry => entry.Index, StringComparer.Ordinal)
            .ToFrozenDictionary(topic => topic.Key, topic => topic.ToArray(), StringComparer.Ordinal);
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
        return new AskedAnswers(terms, ModelFolder.LoadOrTrain(models, new AskedTrainer(terms, entries, topics)), entries, topics);
    }

    /// <summary>The same model for changed answers; how they are asked is learned anew behind it.</summary>
    internal AskedAnswers For(DirectoryInfo folder, PlainAnswers answers) => new(_terms, _vocabulary, _ids, _index, _profile, Entries(folder, answers), _topics);

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

        var scores = Score(said, topics, setting);
        var likely = new List<LikelyAnswer>(most);
        Span<int> best = stackalloc int[BestAtOnce];
        while (likely.Count < most && Best(scores, best) is > 0 and var count)
        {
            foreach (var at in best[..count])
            {
                if (likely.Count < most && _entries[at] is { } entry && entry.Answer.Conditions.Hold(setting.Months, setting.OnShow, setting.Asks, setting.Opens) && !likely.Exists(each => each.Answer.Texts[0] == entry.Answer.Texts[0]))
                    likely.Add(new LikelyAnswer(entry.Answer, entry.Label, scores[at]));
                scores[at] = 0;
            }
        }

        return likely;
    }

    /// <summary>How likely each answer is; good until this thread asks again.</summary>
    private Span<float> Score(string said, RankedTopics topics, AskedSetting setting)
    {
        var scores = (_scoresOfThread is { } kept && kept.Length >= _index.Stride ? kept : _scoresOfThread = new float[_index.Stride]).AsSpan(0, _index.Stride);
        scores.Clear();
        var pieces = _terms.Pieces(said);
        var question = QuestionIn(pieces);
        List<AskedIndex.WeighedText> texts = [Weigh(pieces, _profile.Of(topics), question is null ? 1 : 1 - ShareOfTheQuestion)];
        if (question is not null)
            texts.Add(Weigh([question], ShareOfTheQuestion));
        if (setting.Before.Length > 0)
            texts.Add(Weigh(_terms.Pieces(setting.Before), IsFewWords(said) ? WeightBeforeAFewWords : WeightOfWhatWasSaidBefore));
        _index.Add(CollectionsMarshal.AsSpan(texts), scores);
        foreach (var answer in setting.OnShow.OfType<string>().Distinct(StringComparer.Ordinal).SelectMany(topic => _following.GetValueOrDefault(topic) ?? []))
            scores[answer] += setting.Before.Length > 0 ? WeightOfTheTopicInATalk : WeightOfTheTopicOnShow;
        return scores[.._entries.Length];
    }

    private static bool IsFewWords(string said) => PlainWords.Of(said).AsSpan().Count(' ') < MostOfAFewWords;

    private AskedIndex.WeighedText Weigh(IReadOnlyList<MessagePiece> pieces, float weight) => Weigh(pieces, _profile.Of(_topics.Shares(pieces), _topics.TopicIds), weight);

    private AskedIndex.WeighedText Weigh(IReadOnlyList<MessagePiece> pieces, float[] profile, float weight) => new(_vocabulary.Vector(new PiecesText(_features, pieces)), profile, weight);

    /// <summary>What a message of several sentences asks at last; its last sentence where it asks nothing.</summary>
    private static MessagePiece? QuestionIn(IReadOnlyList<MessagePiece> pieces) => pieces.Count > 1 ? pieces.LastOrDefault(piece => piece.IsAsking) ?? pieces[^1] : null;

    /// <summary>Where the highest above 0 stand, the highest first; how many there are.</summary>
    private static int Best(ReadOnlySpan<float> scores, Span<int> best)
    {
        var (count, least) = (0, 0f);
        for (var at = 0; at < scores.Length; at++)
        {
            if (scores[at] <= least)
                continue;

            var place = count < best.Length ? count++ : count - 1;
            for (; place > 0 && scores[best[place - 1]] < scores[at]; place--)
                best[place] = best[place - 1];
            best[place] = at;
            least = count < best.Length ? 0 : scores[best[^1]];
        }

        return count;
    }

    private static IReadOnlyList<AskedEntry> Entries(DirectoryInfo folder, PlainAnswers answers)
    {
        var faults = new List<KnowledgeFault>();
        var entries = new AskedFolder(folder, answers, faults).Read();
        return faults.Count == 0 ? entries : throw new KnowledgeFormatException(faults);
    }
}
