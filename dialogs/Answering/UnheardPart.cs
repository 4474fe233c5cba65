using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Dialogs.Triage;
using GentleSleepBot.Guidance.Answers;
using GentleSleepBot.Guidance.Retrieval;

namespace GentleSleepBot.Dialogs.Answering;

/// <summary>Which part of the answer on show meets a remark on it, so that nobody is told the same twice.</summary>
internal static class UnheardPart
{
    private static readonly AnswerPartKind[] InOrder = [AnswerPartKind.NextNights, AnswerPartKind.Why];

    /// <summary>Whether a few words seem to be about the answer on show.</summary>
    public static bool IsAbout(ShownAnswer last, Heard heard, TopicDecision decision) =>
        last.HasParts && (Remark.PointsBack(heard) || (decision.Kind != TopicDecisionKind.NothingToGoOn && decision.TopicIds[0] == last.TopicId));

    /// <summary>Whether a part of the topic on show was shown in this talk.</summary>
    public static bool WasShown(TalkState talk, ShownAnswer last, AnswerPartKind part) =>
        Shown(talk, last).Any(shown => shown.TopicId == last.TopicId && shown.Part == part);

    /// <summary>When to get help, where that was not shown yet; null where it was.</summary>
    public static AnswerPartKind? Help(TalkState talk, ShownAnswer last) => WasShown(talk, last, AnswerPartKind.WhenToGetHelp) ? null : AnswerPartKind.WhenToGetHelp;

    private static IEnumerable<ShownAnswer> Shown(TalkState talk, ShownAnswer last) => talk.Last is { } onShow ? [.. talk.Trail, onShow, last] : [.. talk.Trail, last];

    /// <summary>The first part of the topic that was not shown yet, the reasons before all else where they are asked for; null when all were. The signs that call for help come only when they are asked for.</summary>
    public static AnswerPartKind? Of(TalkState talk, ShownAnswer last, bool asksForReasons)
    {
        var heard = Shown(talk, last).Where(shown => shown.TopicId == last.TopicId).Select(shown => shown.Part).ToHashSet();
        IEnumerable<AnswerPartKind> order = asksForReasons ? InOrder.Prepend(AnswerPartKind.Why) : InOrder;
        return order.Where(part => !heard.Contains(part)).Select(part => (AnswerPartKind?)part).FirstOrDefault();
    }
}
