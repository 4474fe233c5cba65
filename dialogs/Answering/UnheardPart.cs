using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Dialogs.Triage;
using GentleSleepBot.Guidance.Answers;
using GentleSleepBot.Guidance.Retrieval;

namespace GentleSleepBot.Dialogs.Answering;

/// <summary>Which part of the answer on show meets a remark on it, so that nobody is told the same twice.</summary>
internal static class UnheardPart
{
    private static readonly AnswerPartKind[] InOrder = [AnswerPartKind.NextNights, AnswerPartKind.Why];

    /// <summary>The part that a few words on the answer on show may ask for; null when they seem to be about something else, or all was shown.</summary>
    public static AnswerPartKind? For(TalkState talk, ShownAnswer last, Heard heard, TopicDecision decision) =>
        last.HasParts && (Remark.PointsBack(heard) || (decision.Kind != TopicDecisionKind.NothingToGoOn && decision.TopicIds[0] == last.TopicId))
            ? Of(talk, last, heard.Meanings.AsksForReasons(heard.Said))
            : null;

    /// <summary>The first part of the topic that was not shown yet, the reasons before all else where they are asked for; null when all were. The signs that call for help come only when they are asked for.</summary>
    public static AnswerPartKind? Of(TalkState talk, ShownAnswer last, bool asksForReasons)
    {
        var heard = talk.Trail.Append(last).Where(shown => shown.TopicId == last.TopicId).Select(shown => shown.Part).ToHashSet();
        IEnumerable<AnswerPartKind> order = asksForReasons ? InOrder.Prepend(AnswerPartKind.Why) : InOrder;
        return order.Where(part => !heard.Contains(part)).Select(part => (AnswerPartKind?)part).FirstOrDefault();
    }
}
