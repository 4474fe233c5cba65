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
    private const float WeightOfTheTopicOnShow = 0.3f;
    private const float WeightOfTheTopicInATalk = 0.1f;
    private const int BestAtOnce = 24;

    private readonly IReadOnlyList<string> _ids;
    private readonly AskedScorer _scorer;
    private readonly AskedEntry?[] _entries;
    private readonly FrozenDictionary<string, int[]> _following;
    private readonly FrozenDictionary<string, PlainAnswer> _byLabel;
    private readonly FrozenDictionary<string, string> _labels;

    // The model itself is let go: the scorer's index holds all of it that is needed, in half the memory.
    internal AskedAnswers(MessageTerms terms, AskedModel model, IReadOnlyList<AskedEntry> entries, TopicRanker topics)
        : this(model.Ids, new AskedScorer(terms, model, topics), entries)
    {
    }

    private AskedAnswers(IReadOnlyList<string> ids, AskedScorer scorer, IReadOnlyList<AskedEntry> entries)
    {
        (_ids, _scorer) = (ids, scorer);
        var byId = entries.ToFrozenDictionary(entry => entry.Answer.Id, StringComparer.Ordinal);
        _entries = [.. ids.Select(byId.GetValueOrDefault)];
        _following = _entries.Index().Where(entry => entry.Item?.Answer.FollowsFrom is not null).GroupBy(entry => entry.Item!.Answer.FollowsFrom!, entry => entry.Index, StringComparer.Ordinal)
            .ToFrozenDictionary(topic => topic.Key, topic => topic.ToArray(), StringComparer.Ordinal);
        _labels = entries.Where(entry => entry.Label is not null).ToFrozenDictionary(entry => entry.Answer.Id, entry => entry.Label!, StringComparer.Ordinal);
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
    internal AskedAnswers For(DirectoryInfo folder, PlainAnswers answers) => new(_ids, _scorer, Entries(folder, answers));

    /// <summary>The answer that a label stands for; null when it is none.</summary>
    public PlainAnswer? ByLabel(string text) => _byLabel.GetValueOrDefault(text.Trim());

    /// <summary>The label of an answer; null when it has none.</summary>
    public string? LabelOf(string answerId) => _labels.GetValueOrDefault(answerId);

    /// <summary>Whether a message names something that hardly any of those did who asked for an answer: <em>mortgage</em>, <em>Kazakhstan</em>.</summary>
    /// <param name="said">The message.</param>
    public bool NamesWhatNobodyAsksOf(string said)
    {
        ArgumentNullException.ThrowIfNull(said);
        return !_scorer.KnowsEveryWordOf(said);
    }

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
        var scores = _scorer.Score(said, topics, setting);
        foreach (var answer in setting.OnShow.OfType<string>().Distinct(StringComparer.Ordinal).SelectMany(topic => _following.GetValueOrDefault(topic) ?? []))
            scores[answer] += setting.Before.Count > 0 ? WeightOfTheTopicInATalk : WeightOfTheTopicOnShow;
        return scores[.._entries.Length];
    }

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
