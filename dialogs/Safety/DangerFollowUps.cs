using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Guidance;
using GentleSleepBot.Guidance.Language;
using GentleSleepBot.Guidance.Retrieval;
using GentleSleepBot.Guidance.Safety;
using GentleSleepBot.Guidance.Safety.Replies;
using GentleSleepBot.Guidance.Talking;

namespace GentleSleepBot.Dialogs.Safety;

/// <summary>Tells what a parent adds to a danger that was answered and is not held: an age, a question on it, good news, or nothing that is about something else.</summary>
internal sealed class DangerFollowUps(GuideSource guides)
{
    private const int FewestWordsOfWhatWasMeant = 7;
    private const int MostWords = 9;
    private const int MostWordsOnTheCall = 30;
    private const int MostWordsOfAnAge = 6;

    /// <summary>What the message adds; null when it is about something else.</summary>
    public SafetyFollowUp? Find(MessageText said, Heard heard, SafetyAssessment assessment, AnsweredDanger danger, TalkState talk)
    {
        var answer = guides.Current.Safety.ReadAnswer(said, danger.Level);
        if (answer == SafetyAnswer.Asleep && IsMedical(danger) && heard.Words <= MostWords && talk.Answers <= danger.Answers + 1 && assessment.Finding is null && danger.LastFollowUp != SafetyFollowUp.Asleep)
            return SafetyFollowUp.Asleep;
        if (IsOwnWord(heard, talk) || (talk.Answers > danger.Answers && heard.Meanings.FindFollowUp(heard.Said) is not null))
            return null;
        if (assessment.Finding is null or { ByLikeness: true } && guides.Current.Safety.Denies(said, danger.RuleId))
            return SafetyFollowUp.Denied;
        if (answer == SafetyAnswer.Other && !danger.AsksOfHarm && assessment.Finding is null && danger.Level != SafetyLevel.UnsafeSleep && talk.Answers <= danger.Answers && heard.PutsAnAlarmRight)
            return SafetyFollowUp.NotMeant;
        if (answer == SafetyAnswer.NoHarm && danger.Level != SafetyLevel.UnsafeSleep && (danger.AsksOfHarm ? danger.Level == SafetyLevel.ParentWellbeing && heard.PutsRight && heard.Words > FewestWordsOfWhatWasMeant : heard.Form.Asks || heard.PutsRight))
            return SafetyFollowUp.NotMeant;
        if (OfTheParent(answer, danger) is { } step)
            return step;
        if (assessment.Finding is null && OfHelp(answer, danger) is { } helped)
            return helped;
        if (danger.AsksOfHarm)
            return heard.IsNo ? SafetyFollowUp.NoHarm : SafetyFollowUp.AsksHarm;
        if (IsLedTo(danger, heard, assessment, talk))
            return null;
        if (assessment.Finding is { ByAgeAlone: false })
            return danger.Level == SafetyLevel.UnsafeSleep && heard.Form.Asks ? null : SafetyFollowUp.Again;
        if (answer == SafetyAnswer.AsksToCall && danger.Level == SafetyLevel.MedicalSoon && heard.Words <= MostWordsOnTheCall)
            return danger.LastFollowUp == SafetyFollowUp.AsksToCall ? SafetyFollowUp.Again : SafetyFollowUp.AsksToCall;
        if (heard.Words > MostWords || heard.CryingAlone is not null || talk.Answers > danger.Answers + 1 || GoesOn(danger, heard, talk))
            return null;

        var isAlone = talk.Answers == danger.Answers && talk.Open is null;
        var adds = assessment.Ages.Count > 0 && heard.Words <= MostWordsOfAnAge ? Age(danger, assessment) : OfAnswer(answer, danger);
        if (adds is not null && adds != danger.LastFollowUp)
            return isAlone || danger.Level == SafetyLevel.MedicalSoon || adds is SafetyFollowUp.YoungAge or SafetyFollowUp.AsksToCall or SafetyFollowUp.AsksToSleep ? adds : null;
        return (isAlone && adds is not null) || ((isAlone || IsHeavy(danger, heard, talk)) && !IsSomethingElse(heard)) ? SafetyFollowUp.Other : null;
    }

    /// <summary>Whether a message says yes to our question of harm.</summary>
    public bool IsYes(MessageText said, Heard heard) => heard.IsYes || guides.Current.Safety.ReadAnswer(said) == SafetyAnswer.Harm;

    private static SafetyFollowUp? OfTheParent(SafetyAnswer answer, AnsweredDanger danger) => answer switch
    {
        SafetyAnswer.NotMeant => SafetyFollowUp.NotMeant,
        SafetyAnswer.SteppedAway when danger.AsksOfHarm => SafetyFollowUp.SteppedAway,
        SafetyAnswer.StillCrying when danger.LastFollowUp == SafetyFollowUp.SteppedAway => SafetyFollowUp.StillCrying,
        SafetyAnswer.InCare when danger is { Level: SafetyLevel.ParentWellbeing, AsksOfHarm: false } && danger.LastFollowUp != SafetyFollowUp.InCare => SafetyFollowUp.InCare,
        SafetyAnswer.NoHarm when danger.Level == SafetyLevel.ParentWellbeing && danger.LastFollowUp != SafetyFollowUp.NoHarm => SafetyFollowUp.NoHarm,
        _ => null,
    };

    private static SafetyFollowUp? OfHelp(SafetyAnswer answer, AnsweredDanger danger) => answer switch
    {
        SafetyAnswer.HelpReached or SafetyAnswer.Calling when (IsMedical(danger) || danger.Level == SafetyLevel.ParentWellbeing) && danger.LastFollowUp != SafetyFollowUp.Helped => SafetyFollowUp.Helped,
        SafetyAnswer.SeenAndWell when IsMedical(danger) => SafetyFollowUp.SeenAndWell,
        _ => null,
    };

    // "Only for twenty minutes", "is that postnatal anxiety": what an unsafe bed or low mood leads to has answers of its own.
    private static bool IsLedTo(AnsweredDanger danger, Heard heard, SafetyAssessment assessment, TalkState talk) =>
        heard.LedTo is { } ledTo && (danger.IsUnsafeBedOnShow(talk.Answers) || (danger.Level == SafetyLevel.ParentWellbeing && ledTo.FollowsFrom is not null))
        && (assessment.Finding is null || assessment.Finding.RuleId == danger.RuleId);

    // An unsafe bed mentioned on the way: who then asks about what was on show before goes on with that.
    private static bool GoesOn(AnsweredDanger danger, Heard heard, TalkState talk) =>
        danger.Level == SafetyLevel.UnsafeSleep && talk.Last is not null && (heard.Form.Asks || heard.Merged.Told.Questions.Count > 0);

    // A struggling parent who goes on in a few words is not asked which topic they mean; who asks something is answered.
    private static bool IsHeavy(AnsweredDanger danger, Heard heard, TalkState talk) =>
        danger.Level == SafetyLevel.ParentWellbeing && talk.Answers == danger.Answers && talk.Open is null && !heard.Form.Asks && heard.Decision.Kind != TopicDecisionKind.Answer && heard.Merged.Told.Questions.Count == 0;

    private SafetyFollowUp Age(AnsweredDanger danger, SafetyAssessment assessment) =>
        !guides.Current.Safety.MayConcern(danger.RuleId, assessment.Ages) ? SafetyFollowUp.OlderAge
        : danger.Level is SafetyLevel.MedicalSoon or SafetyLevel.None && SafetyReplies.IsYoung(assessment.Ages) ? SafetyFollowUp.YoungAge
        : SafetyFollowUp.Age;

    // Whether a child may sleep is a question of safety only where the child may be ill or hurt.
    private static SafetyFollowUp? OfAnswer(SafetyAnswer answer, AnsweredDanger danger) => answer switch
    {
        SafetyAnswer.AsksToCall when danger.Level != SafetyLevel.UnsafeSleep => SafetyFollowUp.AsksToCall,
        SafetyAnswer.AsksToSleep when IsMedical(danger) => SafetyFollowUp.AsksToSleep,
        SafetyAnswer.Asleep when danger.Level != SafetyLevel.UnsafeSleep => SafetyFollowUp.Asleep,
        SafetyAnswer.FineNow or SafetyAnswer.TellsWell or SafetyAnswer.SeenAndWell when danger.Level != SafetyLevel.UnsafeSleep => SafetyFollowUp.TellsWell,
        _ => null,
    };

    private static bool IsMedical(AnsweredDanger danger) => danger.Level is SafetyLevel.MedicalSoon or SafetyLevel.MedicalEmergency;

    private bool IsSomethingElse(Heard heard) => guides.Current.Knowledge.IsTitle(heard.Said)
        || (heard.Decision.Kind == TopicDecisionKind.Answer && guides.Current.Knowledge.Topics[heard.Decision.TopicIds[0]].Family != SafetyGate.HealthFamily);

    private static bool IsOwnWord(Heard heard, TalkState talk) =>
        heard.IsTapped || (heard.Command is not null && !heard.IsYes && !heard.IsNo) || (talk.Open?.Labels ?? []).Concat(Replies.Starters).Any(label => PlainWords.Of(label) == PlainWords.Of(heard.Said));
}
