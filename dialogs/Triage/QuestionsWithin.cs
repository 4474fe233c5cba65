using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Guidance;
using GentleSleepBot.Guidance.Answers;
using GentleSleepBot.Guidance.Language;
using GentleSleepBot.Guidance.Retrieval;

namespace GentleSleepBot.Dialogs.Triage;

/// <summary>Answers to a plain question within one of the topics that a message may be about: "am I making a rod for my back" within feeding to sleep. It is answered by itself, where the topic as a whole would have to be asked for.</summary>
internal sealed class QuestionsWithin(GuideSource guides)
{
    private const double LikelyEnough = 0.15;
    private const int MostTopics = 3;

    /// <summary>The answer to the message or to the last of its questions that has one; null when none has.</summary>
    public PlainAnswer? Find(Heard heard, RankedTopics ranked)
    {
        return Find(heard, [.. ranked.Matches.Take(MostTopics).Where(match => match.Probability >= LikelyEnough).Select(match => match.TopicId)]);
    }

    /// <summary>The answer to the message or to the last of its questions that one of the topics leads to; null when none does.</summary>
    public PlainAnswer? Find(Heard heard, IReadOnlyList<string> topicIds)
    {
        var months = AnswerComposer.AgeForSleep(heard.Merged.Facts);
        return AskedParts.In(MessageText.Parse(heard.Meant), heard.Merged.Told)
            .Select(part => guides.Current.PlainAnswers.FindWithin(part, months, topicIds))
            .FirstOrDefault(found => found is not null);
    }
}
