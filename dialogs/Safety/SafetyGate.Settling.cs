using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Guidance.Language;
using GentleSleepBot.Guidance.Safety;
using GentleSleepBot.Guidance.Safety.Replies;

namespace GentleSleepBot.Dialogs.Safety;

/// <content>What stays of a danger after each thing a parent may say about it.</content>
internal sealed partial class SafetyGate
{
    private static TalkState Settle(TalkState known, SafetyAnswer answer) => answer switch
    {
        SafetyAnswer.NotMeant => NotMeant(known) with { Held = null },
        SafetyAnswer.HelpReached or SafetyAnswer.Calling or SafetyAnswer.SeenAndWell => known with
        {
            Held = null,
            Danger = new AnsweredDanger(known.Held!.RuleId, known.Held.Level, known.Answers),
            AsksAfterScare = known.Held.Level == SafetyLevel.MedicalEmergency,
        },
        _ => known with { Held = known.Held! with { Reminders = known.Held.Reminders + 1, IsToldFine = known.Held.IsToldFine || IsGoodNews(answer) } },
    };

    // Help that is told beside another danger is reached for the one that is held.
    private TalkState WithHelp(TalkState known, MessageText said) =>
        known.Held is { } held && guides.Current.Safety.ReadAnswer(said, held.Level) is (SafetyAnswer.HelpReached or SafetyAnswer.Calling or SafetyAnswer.SeenAndWell) and var answer
            ? Settle(known, answer)
            : known;

    // What is said from here on is no longer put together with what was not meant.
    private static TalkState NotMeant(TalkState known) => known with
    {
        Safety = known.Safety with { Signs = [], Temperature = null },
        SaidBefore = [.. known.SaidBefore.TakeLast(1)],
        NotMeant = known.NotMeant + 1,
    };

    // Our question of harm comes back once; what is only more of the same has as many lines as are written.
    private static TalkState After(TalkState known, AnsweredDanger danger, SafetyFollowUp kind)
    {
        var after = danger with { LastFollowUp = kind };
        return kind switch
        {
            SafetyFollowUp.NotMeant or SafetyFollowUp.PutRight or SafetyFollowUp.Denied => NotMeant(known) with { Danger = null },
            SafetyFollowUp.SeenAndWell => known with { Danger = null },
            SafetyFollowUp.AsksHarm when danger.Followed == 0 => known with { Danger = after with { Followed = 1 } },
            SafetyFollowUp.AsksHarm or SafetyFollowUp.NoHarm or SafetyFollowUp.SteppedAway => known with { Danger = after with { Followed = 0, AsksOfHarm = false } },
            SafetyFollowUp.Other => known with { Danger = after with { Followed = danger.Followed + 1 } },
            _ => known with { Danger = after },
        };
    }
}
