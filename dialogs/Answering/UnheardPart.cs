using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Guidance.Answers;

namespace GentleSleepBot.Dialogs.Answering;

/// <summary>Which part of the answer on show meets a remark on it, so that nobody is told the same twice.</summary>
internal static class UnheardPart
{
    private static readonly AnswerPartKind[] InOrder = [AnswerPartKind.NextNights, AnswerPartKind.Why];

    /// <summary>The first part of the topic that was not shown yet, the reasons before all else where they are asked for; null when all were. The signs that call for help come only when they are asked for.</summary>
    public static AnswerPartKind? Of(TalkState talk, ShownAnswer last, bool asksForReasons)
    {
        var heard = talk.Trail.Append(last).Where(shown => shown.TopicId == last.TopicId).Select(shown => shown.Part).ToHashSet();
        IEnumerable<AnswerPartKind> order = asksForReasons ? InOrder.Prepend(AnswerPartKind.Why) : InOrder;
        return order.Where(part => !heard.Contains(part)).Select(part => (AnswerPartKind?)part).FirstOrDefault();
    }
}
