using GentleSleepBot.Guidance.Answers;
using GentleSleepBot.Guidance.Answers.Asked;
using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Retrieval;
using GentleSleepBot.Guidance.Safety;
using GentleSleepBot.Guidance.Safety.Afterwards;
using GentleSleepBot.Guidance.Safety.Likeness;
using GentleSleepBot.Guidance.Talking.Acts;
using GentleSleepBot.Guidance.Talking.Tellings;

namespace GentleSleepBot.Guidance;

/// <summary>What a guide has learned from examples, each made when it is asked for.</summary>
internal sealed record LearnedModels(
    Func<TopicRanker> Topics,
    Func<SafetyRules, LikenessScreen?> Likeness,
    Func<AfterwardsReader?> Afterwards,
    Func<TalkActReader> TalkActs,
    Func<TellingReader> Tellings,
    Func<PlainAnswers, TopicRanker, AskedAnswers> Asked)
{
    /// <summary>Models of a folder's examples; topics are learned beside the rest.</summary>
    /// <param name="folder">The knowledge folder.</param>
    /// <param name="knowledge">What was loaded from it.</param>
    /// <param name="models">Where trained models are kept.</param>
    public static LearnedModels Load(DirectoryInfo folder, KnowledgeBase knowledge, DirectoryInfo models)
    {
        var topics = Task.Run(() => TopicRanker.Load(folder, knowledge, models));
        return new LearnedModels(
            () => topics.GetAwaiter().GetResult(),
            rules => LikenessScreen.Load(folder, knowledge, rules, models),
            () => AfterwardsReader.Load(folder, models),
            () => TalkActReader.Load(folder, knowledge, models),
            () => TellingReader.Load(folder, models),
            (answers, ranker) => AskedAnswers.Load(folder, answers, ranker, models));
    }
}
