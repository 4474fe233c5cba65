using BotFramework.Builder;
using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Guidance.Language;
using GentleSleepBot.Guidance.Safety;
using GentleSleepBot.Guidance.Safety.Replies;
using GentleSleepBot.Guidance.Talking;

namespace GentleSleepBot.Dialogs.Safety;

/// <content>What comes after an answer to danger.</content>
internal sealed partial class SafetyGate
{
    private const int MostWordsOnADanger = 4;
    private const int MostRemindersAlone = 2;

    private const string SteppedAway = "mode-stepped-away";
    private const string AskAgain = "ask-harm-1";
    private const string LetGo = "mode-let-go";
    private const string NoHarm = "mode-crisis-no-harm";
    private const string Misread = "mode-crisis-misread";
    private const string Young = "mode-young";
    private const string AgeSettles = "mode-age-settles";
    private const string MeasuredHigh = "mode-measured-high";
    private const string MeasuredLow = "mode-measured-low";
    private const string TellsMore = "mode-tells-more";
    private readonly DangerFollowUps _followUps = new(guides);

    private static HeldDanger HeldBy(SafetyAssessment assessment, SafetyReply reply, TalkState talk) => new(assessment.Finding!.RuleId, assessment.Level, 0)
    {
        IsAsked = reply.AsksOfHarm is not null,
        Sign = assessment.Finding.Span,
        Beside = BesideOf(assessment, talk),
    };

    // Who has laid the child down and stepped away has done what the reply asks.
    private SafetyReply ToWhoStepped(MessageText said, SafetyReply reply, TalkState talk) =>
        reply.AsksToStepAway && guides.Current.Safety.ReadAnswer(said) == SafetyAnswer.SteppedAway
            ? reply with { Text = guides.Current.SafetyReplies.Line(SteppedAway, talk.Country).Text, AsksOfHarm = null }
            : reply;

    // Help that was reached before this visit leaves room for what the parent asks now.
    private async Task<SafetyOutcome> StayAsync(ITurnContext context, MessageText said, SafetyAssessment assessment, TalkState before, TalkState talk, CancellationToken ct)
    {
        var held = talk.Held!;
        var heard = Heard.In(context);
        var over = IsOver(held.RuleId, said, assessment);
        var isOverNow = over && guides.Current.Safety.DeniesItsSign(said, held.RuleId) && guides.Current.SafetyReplies.Over(held.RuleId, talk.Country) is not null;
        if (!over && IsLeft(held, said, assessment, heard))
            return await LetGoAsync(context, said, ct);

        var answer = over ? SafetyAnswer.NotMeant : AnswerTo(held, said, assessment, heard);
        if (held.IsAsked && !over && _followUps.IsYes(said, heard))
            return await TakeYesAsync(context, held.RuleId, talk, ct);

        var line = over ? held.IsAsked ? TakenBack(said) : null : LineOf(held, said, answer, assessment, talk);
        var settles = line is AgeSettles or MeasuredLow ? SafetyAnswer.NotMeant : answer;
        var settled = await memory.ChangeAsync(context, known => Settle(known, settles), ct);
        var replies = guides.Current.SafetyReplies;
        var reply = line is not null ? replies.Line(line, talk.Country, held.RuleId)
            : (isOverNow ? replies.Over(held.RuleId, talk.Country) : IsReminded(answer, held.Level) ? replies.Remind(held.RuleId, held.Reminders, talk.Country) : null) ?? replies.Stay(held.RuleId, held.Level, answer, IsGoodNews(answer) && !held.IsToldFine ? 0 : held.Reminders, talk.Country);
        if (settles != SafetyAnswer.NotMeant && Meanwhile(said, held.Level, held.RuleId) is { } meanwhile)
            reply = WithMeanwhile(reply, meanwhile, settled.Held is null, talk.Country);
        await SayAsync(context, answer is SafetyAnswer.SteppedAway or SafetyAnswer.StillCrying ? reply with { SafetyBreakRuleId = held.RuleId } : reply, ct);
        if (settles == SafetyAnswer.NotMeant && held.Beside is { } beside && Stands(beside, held, said, assessment))
            return await SayBesideAsync(context, beside, settled, ct);
        if (IsTheirRight(heard, talk) || (settled.Held is null && IsNextVisit(before) && IsAnswerable(said, talk.Facts)))
            return SafetyOutcome.GoOn;
        if (isOverNow)
            return AsksOn(heard, said, talk.Facts) ? GoOnWith(context, said) : SafetyOutcome.Handled;
        if (answer == SafetyAnswer.NotMeant)
            return GoOnTo(context, said, talk, isAnswered: false);
        if (settled.Held is not null && held.Reminders >= MostRemindersAlone && replies.GoesOn(held.RuleId) && assessment.Finding is null && (heard.Form.Asks || IsAnswerable(said, talk.Facts)))
            return GoOnWith(context, said);
        if (IsCalmer(held, answer) && heard.Form.Asks && said.Words.Count > MostWordsOnADanger)
            return GoOnWith(context, said);
        return answer == SafetyAnswer.SeenAndWell && AskedOfSleep(said, heard, talk.Facts) is { } asked ? GoOnWith(context, asked) : SafetyOutcome.Handled;
    }

    // A question of sleep or whether to ring, in a crisis of the parent's own, is met with the lines of that crisis.
    private static bool IsReminded(SafetyAnswer answer, SafetyLevel level) =>
        answer == SafetyAnswer.Other || (level == SafetyLevel.ParentCrisis && answer is SafetyAnswer.AsksToCall or SafetyAnswer.AsksToSleep);

    // What was asked because it might be so, and twice met with something else of some length, is not asked a third time.
    private bool IsLeft(HeldDanger held, MessageText said, SafetyAssessment assessment, Heard heard) =>
        held is { IsAsked: true, Reminders: > 0 } && assessment.Finding is null && said.Words.Count > MostWordsOnADanger && !_followUps.IsYes(said, heard)
        && AnswerTo(held, said, assessment, heard) == SafetyAnswer.Other;

    private async Task<SafetyOutcome> LetGoAsync(ITurnContext context, MessageText said, CancellationToken ct)
    {
        await memory.ChangeAsync(context, known => NotMeant(known) with { Held = null }, ct);
        await SayAsync(context, guides.Current.SafetyReplies.Line(LetGo, country: null), ct);
        return GoOnWith(context, said);
    }

    // A parent who has calmed down, and asks something, hears that too.
    private static bool IsCalmer(HeldDanger held, SafetyAnswer answer) => held.Level == SafetyLevel.ParentCrisis && (IsGoodNews(answer) || answer == SafetyAnswer.Asleep);

    // A no to what we asked is an answer; else we misread.
    private string TakenBack(MessageText said) => guides.Current.Safety.ReadAnswer(said) == SafetyAnswer.NoHarm ? NoHarm : Misread;

    private string? LineOf(HeldDanger held, MessageText said, SafetyAnswer answer, SafetyAssessment assessment, TalkState talk) => SettlingLine(assessment, held, talk)
        ?? (answer == SafetyAnswer.NotMeant && held.IsAsked ? TakenBack(said)
        : answer != SafetyAnswer.Other ? null
        : held is { IsAsked: true, Reminders: 0 } ? AskAgain
        : IsLess(assessment, talk) ? TellsMore : null);

    // "It's out, she's fine", "she drinks well": the sign is gone or was none, and no rule finds another.
    private bool IsOver(string ruleId, MessageText said, SafetyAssessment assessment) =>
        assessment.Finding is null or { ByLikeness: true } && guides.Current.Safety.Denies(said, ruleId)
        && guides.Current.Safety.ReadAnswer(said) is not (SafetyAnswer.HelpReached or SafetyAnswer.Calling or SafetyAnswer.SeenAndWell);

    // Whose words are kept, and whether the bot speaks on, is the parent's to say in an alarm too; the alarm stands beside it.
    private static bool IsTheirRight(Heard heard, TalkState talk) =>
        heard.Command is Command.ForgetMe or Command.ForgetThis or Command.Export or Command.Stop or Command.StartOver || talk.Open?.Labels.Contains(Replies.Erase) == true;

    // What was held while the age was unknown is not held at an age to which it does not belong, nor a fever that the thermometer does not show.
    private string? SettlingLine(SafetyAssessment assessment, HeldDanger held, TalkState talk) =>
        IsSettledByAge(assessment, talk) ? AgeSettles
        : !guides.Current.Safety.IsOfFever(held.RuleId) ? null
        : assessment.Temperature is { } celsius ? celsius < Fever ? MeasuredLow : MeasuredHigh
        : assessment.Ages.Count > 0 ? Young : null;

    private bool IsSettledByAge(SafetyAssessment assessment, TalkState talk) =>
        talk.Held is { } held && assessment.Ages.Count > 0 && !guides.Current.Safety.MayConcern(held.RuleId, [.. assessment.Ages, .. ChildAges.Of(talk.Facts)]);

    // What tells the danger again does not take it back; who was only asked whether harm is to be feared may answer no.
    private SafetyAnswer AnswerTo(HeldDanger held, MessageText said, SafetyAssessment assessment, Heard heard) => guides.Current.Safety.ReadAnswer(said, held.Level) switch
    {
        SafetyAnswer.NotMeant or SafetyAnswer.SeenAndWell or SafetyAnswer.FineNow or SafetyAnswer.TellsWell when assessment.Finding is { ByAgeAlone: false, ByLikeness: false } finding && finding.RuleId == held.RuleId => SafetyAnswer.Other,
        SafetyAnswer.NoHarm when held.IsAsked => SafetyAnswer.NotMeant,
        SafetyAnswer.Other when held.IsAsked && heard.IsNo => SafetyAnswer.NotMeant,
        SafetyAnswer.Other when held.IsAsked && assessment.Finding is null && heard.PutsAnAlarmRight => SafetyAnswer.NotMeant,
        var answer => answer,
    };

    private static bool IsGoodNews(SafetyAnswer answer) => answer is SafetyAnswer.FineNow or SafetyAnswer.TellsWell or SafetyAnswer.NoHarm;

    private async Task<SafetyOutcome?> FollowAsync(ITurnContext context, MessageText said, SafetyAssessment assessment, AnsweredDanger danger, TalkState talk, CancellationToken ct)
    {
        var heard = Heard.In(context);
        if (assessment.Finding is null && talk.Answers <= danger.Answers + 1 && guides.Current.Safety.ReadAnswer(said) != SafetyAnswer.AsksToCall && Meanwhile(said, danger.Level, danger.RuleId) is { } meanwhile)
            return await SayAsync(context, guides.Current.SafetyReplies.Line(meanwhile.Name, talk.Country), ct);
        if (danger.AsksOfHarm && _followUps.IsYes(said, heard))
            return await TakeYesAsync(context, danger.RuleId, talk, ct);

        if (_followUps.Find(said, heard, assessment, danger, talk) is not { } kind)
            return null;

        var next = EndsIt(kind) ? GoOnTo(context, said, talk, isAnswered: talk.Answers > danger.Answers) : SafetyOutcome.Handled;
        if (kind == SafetyFollowUp.NotMeant && next == SafetyOutcome.GoOn)
            kind = SafetyFollowUp.PutRight;
        if (guides.Current.SafetyReplies.FollowUp(danger.RuleId, danger.Level, kind, danger.Followed, talk.Country) is not { } line)
            return null;

        await memory.ChangeAsync(context, known => After(known, danger, kind), ct);
        await SayAsync(context, line, ct);
        if (EndsIt(kind))
            return next;
        return !danger.AsksOfHarm && (talk.Open is not null || (heard.Words > MostWordsOnADanger && IsAnswerable(said, talk.Facts))) ? SafetyOutcome.GoOn : SafetyOutcome.Handled;
    }

    private static bool EndsIt(SafetyFollowUp kind) => kind is SafetyFollowUp.NotMeant or SafetyFollowUp.PutRight or SafetyFollowUp.Denied or SafetyFollowUp.InCare or SafetyFollowUp.SeenAndWell or SafetyFollowUp.NoHarm;

    private async Task<SafetyOutcome> TakeYesAsync(ITurnContext context, string ruleId, TalkState talk, CancellationToken ct)
    {
        var grave = guides.Current.SafetyReplies.ToYes(ruleId, ContextOf(talk.Facts, talk));
        await memory.ChangeAsync(context, known => known with { Danger = null, Held = new HeldDanger(grave.RuleId!, SafetyLevel.ParentCrisis, 0) }, ct);
        return await SayAsync(context, grave, ct);
    }
}
