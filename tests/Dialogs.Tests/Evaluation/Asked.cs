using BotFramework.Schema;
using GentleSleepBot.Dialogs;
using GentleSleepBot.Dialogs.Feedback;
using GentleSleepBot.Dialogs.Plans;
using GentleSleepBot.Dialogs.Triage;

namespace Dialogs.Tests.Evaluation;

/// <summary>Recognises which question a reply asks.</summary>
internal static class Asked
{
    private static readonly (string Name, string Words)[] Questions =
    [
        ("age", TriageTexts.AskAge),
        ("wakings", TriageTexts.AskWakings),
        ("bedtime", TriageTexts.AskBedtime),
        ("wake_time", TriageTexts.AskWakeTime),
        ("naps", TriageTexts.AskNaps),
        ("settling", TriageTexts.AskSettling),
        ("aim", TriageTexts.AskAim),
        ("strength", TriageTexts.AskStrength),
        ("feedback", FeedbackTexts.Ask),
        ("remember", "Shall I remember this for next time?"),
        ("keep", FeedbackTexts.MayIKeep),
        ("erase", Replies.EraseEverything),
        ("review", "How is it going?"),
        ("go_on", PlanTexts.GoOnWithIt),
        ("choice", Replies.IsItMoreLike),
        ("choice", Replies.DoNotKnow),
        ("what", Replies.NotSureWhatYouMean),
        ("what", Replies.WhatIsHappening),
        ("what", Replies.NothingUnderstood),
        ("what", Replies.Hello),
    ];

    public static string In(IReadOnlyList<Activity> replies)
    {
        var asked = Questions.Where(question => replies.Any(reply => reply.Text?.Contains(question.Words, StringComparison.Ordinal) == true)).Select(question => question.Name).Distinct().ToList();
        return asked.Count == 0 ? "nothing" : string.Join(" and ", asked);
    }
}
