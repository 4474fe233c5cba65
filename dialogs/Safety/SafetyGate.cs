using BotFramework.Builder;
using BotFramework.Schema;
using GentleSleepBot.Dialogs.Coaches;
using GentleSleepBot.Dialogs.Commands;
using GentleSleepBot.Dialogs.Gentleness;
using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Guidance;
using GentleSleepBot.Guidance.Answers;
using GentleSleepBot.Guidance.Language;
using GentleSleepBot.Guidance.Reading;
using GentleSleepBot.Guidance.Safety;
using GentleSleepBot.Guidance.Safety.Replies;
using GentleSleepBot.Guidance.Talking.Tellings;

namespace GentleSleepBot.Dialogs.Safety;

/// <summary>Stands before every dialog: answers danger first, and stays with it until help is reached or it was not so.</summary>
internal sealed partial class SafetyGate(GuideSource guides, TalkMemory memory, ICoachDesk coaches, TimeProvider clock)
{
    /// <summary>Family of the topics that are about illness.</summary>
    public const string HealthFamily = "health";
    private const string AfterScare = "after-scare";
    private const string NoFever = "no-fever";
    private const double Fever = 38;
    private const int MostWordsOfANumber = 8;
    private const int MostSaidBefore = 3;
    private static readonly TimeSpan NextVisit = TimeSpan.FromHours(8);
    private static readonly TimeSpan Together = TimeSpan.FromMinutes(15);

    /// <summary>What is dangerous in a message, given all that the talk has told.</summary>
    public SafetyAssessment Assess(MessageText said, Facts facts, TalkState talk, LikelyTelling? telling) =>
        guides.Current.Safety.Assess(said, ContextOf(facts, talk) with { PutsRight = talk.LastHeard is not null && telling is { IsCorrection: true }, Before = IsSoon(talk) && !IsAnswer(said, talk) ? talk.SaidBefore : [] });

    // What answers us is no part of what was told before.
    private bool IsAnswer(MessageText said, TalkState talk) => talk.Held is { IsAsked: true } || talk.Danger is { AsksOfHarm: true } || IsOurs(said, talk)
        || (talk.Held is { } held && AnswersADanger(said, held.RuleId, held.Level)) || (talk.Held is null && talk.Danger is { } danger && AnswersADanger(said, danger.RuleId, danger.Level));

    private bool AnswersADanger(MessageText said, string ruleId, SafetyLevel level) =>
        guides.Current.Safety.Denies(said, ruleId) || guides.Current.Safety.ReadAnswer(said, level) is SafetyAnswer.FineNow or SafetyAnswer.NoHarm or SafetyAnswer.NotMeant;

    /// <summary>Answers what the screen found, or goes on holding an earlier danger.</summary>
    public async Task<SafetyOutcome> ReplyAsync(ITurnContext context, MessageText said, SafetyAssessment assessment, CancellationToken ct)
    {
        var before = await memory.GetAsync(context, ct);
        var coach = assessment.Finding is null && before.Held is null && assessment.OtherLanguage is null ? null : await CountryOfCoachAsync(context, ct);
        var talk = await memory.ChangeAsync(context, known => Arrive(known, context.Activity, said, coach), ct);
        if (guides.Current.SafetyReplies.Compose(assessment, ContextOf(talk.Facts, talk)) is { } reply && !WasSaid(assessment, talk) && !AnswersUs(said, assessment, talk) && !IsLess(assessment, talk) && !IsHelped(said, assessment, talk) && !WasSeen(said, assessment, talk))
            return await AnswerAsync(context, said, assessment, ToWhoStepped(said, reply, talk), talk, ct);
        if (talk.Held is not null)
            return await StayAsync(context, said, assessment, before, talk, ct);
        if (assessment.OtherLanguage is { } code && guides.Current.SafetyReplies.OtherLanguage(code, talk.Country) is { } english)
            return await SayAsync(context, english, ct);
        if (assessment is { Finding: null, Temperature: < Fever } && said.Words.Count <= MostWordsOfANumber)
            return await SayNoFeverAsync(context, talk, ct);
        if (talk.Danger is { } danger && await FollowAsync(context, said, assessment, danger, talk, ct) is { } followed)
            return followed;
        if (talk.AsksAfterScare && IsNextVisit(before))
            await AskAfterScareAsync(context, talk, ct);
        return SafetyOutcome.GoOn;
    }

    /// <summary>Says that pictures and voice notes cannot be taken in, and when to call instead.</summary>
    public async Task CannotTakeAsync(ITurnContext context, IList<Attachment> attachments, CancellationToken ct)
    {
        var isVoice = attachments.All(attachment => attachment.ContentType?.StartsWith("audio/", StringComparison.OrdinalIgnoreCase) == true);
        var talk = await memory.GetAsync(context, ct);
        var country = await CountryOfCoachAsync(context, ct) ?? talk.Country;
        await SayAsync(context, guides.Current.SafetyReplies.Line(isVoice ? "voice" : "photo", country), ct);
    }

    private async Task<SafetyOutcome> SayNoFeverAsync(ITurnContext context, TalkState talk, CancellationToken ct)
    {
        await memory.ChangeAsync(context, known => known with { Danger = new AnsweredDanger(NoFever, SafetyLevel.None, talk.Answers) }, ct);
        return await SayAsync(context, guides.Current.SafetyReplies.Line(NoFever, talk.Country), ct);
    }

    private async Task<SafetyOutcome> AnswerAsync(ITurnContext context, MessageText said, SafetyAssessment assessment, SafetyReply reply, TalkState talk, CancellationToken ct)
    {
        string? InTheirScale(string? text) => text is null ? null : Degrees.InOrder(text, talk.Facts, talk.Country);
        await SayAsync(context, reply with { Text = InTheirScale(reply.Text)!, SecondText = InTheirScale(reply.SecondText) }, ct);
        if ((reply.SecondText ?? reply.Text).TrimEnd().EndsWith('?'))
            context.TurnState.Set(new SafetyQuestion());
        if (reply.Silences)
        {
            await memory.ChangeAsync(context, known => known.StartedOver() with { IsQuiet = true, HadDanger = true }, ct);
            return SafetyOutcome.Handled;
        }

        if (reply.HoldsSafetyMode)
        {
            await memory.ChangeAsync(context, known => known with { Danger = null, Held = HeldBy(assessment, reply, talk) }, ct);
            return SafetyOutcome.Handled;
        }

        var answered = new AnsweredDanger(assessment.Finding!.RuleId, assessment.Level, talk.Answers) { AsksOfHarm = reply.AsksOfHarm is not null };
        await memory.ChangeAsync(context, known => (IsSettledByAge(assessment, talk) ? known with { Held = null } : WithHelp(known, said)) with { Danger = answered }, ct);
        return talk.Held is null && !reply.StandsAlone && !ContradictsIt(context, reply) && MayAnswerToo(assessment, said, talk.Facts) ? SafetyOutcome.GoOn : SafetyOutcome.Handled;
    }

    // Who is asked to lay the child down must not read below it to take the crying child up.
    private static bool ContradictsIt(ITurnContext context, SafetyReply reply) => reply.SafetyBreakRuleId is not null && Heard.In(context).Merged.Told.CryingNow is not null;

    // The danger that is held is not told twice in the same words, and what a visit was told stands: neither an age nor other words bring it again.
    private bool WasSaid(SafetyAssessment assessment, TalkState talk) => assessment.Finding is { Raised: false } finding
        && ((talk.Held is { } held && (held.RuleId == finding.RuleId || guides.Current.SafetyReplies.AreOneReply(held.RuleId, finding.RuleId)))
            || (finding.ByLikeness && IsNoNews(finding, talk.Held))
            || (finding is { Level: < SafetyLevel.ParentCrisis, SaidBefore: true } && assessment.Others.All(other => other.SaidBefore)));

    // A clear no to what we asked of a parent, or took them for, often names what it denies, which resembles danger; a crisis that a rule finds is heard.
    private bool AnswersUs(MessageText said, SafetyAssessment assessment, TalkState talk) =>
        IsTakenForDistress(talk)
        && assessment.Finding is { Level: SafetyLevel.ParentWellbeing } or { ByLikeness: true, Level: SafetyLevel.ParentCrisis }
        && guides.Current.Safety.ReadAnswer(said) is SafetyAnswer.NoHarm or SafetyAnswer.NotMeant;

    private static bool IsTakenForDistress(TalkState talk) => talk.Held is { IsAsked: true } || talk.Danger is { AsksOfHarm: true } or { Level: SafetyLevel.ParentWellbeing or SafetyLevel.ParentCrisis };

    // A sign that alone would be for a nurse is one more reason to make the call that was asked for.
    private bool IsLess(SafetyAssessment assessment, TalkState talk) =>
        talk.Held is { Level: SafetyLevel.MedicalEmergency } held && assessment.Finding is { Level: SafetyLevel.MedicalSoon }
        && !guides.Current.Safety.IsOfFever(held.RuleId) && !IsSettledByAge(assessment, talk);

    // With help on its way, heat that may be a young baby's fever, and what only resembles danger, are no new alarm.
    private bool IsHelped(MessageText said, SafetyAssessment assessment, TalkState talk) =>
        talk.Held is { Level: SafetyLevel.MedicalEmergency } && assessment.Finding is { } finding && (finding.DependsOnAge || finding.ByLikeness)
        && guides.Current.Safety.ReadAnswer(said) is SafetyAnswer.HelpReached or SafetyAnswer.Calling;

    // "Not night waking. The head bump. 111 said to rouse her, how?": what somebody has looked at is spoken of, and not told anew.
    private bool WasSeen(MessageText said, SafetyAssessment assessment, TalkState talk) =>
        talk is { Held: null, AsksAfterScare: true } && assessment.Finding is { SaidBefore: true } finding && assessment.Others.All(other => other.SaidBefore)
        && guides.Current.Safety.ReadAnswer(said, finding.Level) == SafetyAnswer.SeenAndWell;

    // What only resembles danger is told beside a danger that is held when it is of the other grave kind, and else once a level.
    private static bool IsNoNews(SafetyFinding finding, HeldDanger? held) => held is not null
        ? held.Level == finding.Level || finding.Level < SafetyLevel.ParentCrisis
        : finding.AnsweredBefore && finding.Level < SafetyLevel.ParentCrisis;

    private async Task AskAfterScareAsync(ITurnContext context, TalkState talk, CancellationToken ct)
    {
        await memory.ChangeAsync(context, known => known with { AsksAfterScare = false }, ct);
        await SayAsync(context, guides.Current.SafetyReplies.Line(AfterScare, talk.Country), ct);
    }

    // A coach knows where the family lives; a look-up that fails must not hold up the reply.
    private async Task<string?> CountryOfCoachAsync(ITurnContext context, CancellationToken ct)
    {
        try
        {
            return (await coaches.FindAsync(context.Activity, ct))?.Country;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return null;
        }
    }

    private TalkState Arrive(TalkState known, Activity activity, MessageText said, string? coachCountry) => known with
    {
        Country = coachCountry ?? guides.Current.SafetyReplies.CountryOf(said, activity.LocalTimezone, activity.Locale) ?? known.Country,
        LastHeard = clock.GetUtcNow(),
        SaidBefore = [.. (IsSoon(known) ? known.SaidBefore : []).Append(IsOurs(said, known) ? "" : said.Original).Where(text => text.Length > 0).TakeLast(MostSaidBefore)],
    };

    // A tap or a command tells nothing of the child.
    private bool IsOurs(MessageText said, TalkState talk) => OwnWordsScreen.IsOurs(said.Original, talk, guides.Current.WholeMessages);

    private bool IsSoon(TalkState before) => clock.GetUtcNow() - before.LastHeard <= Together;

    private bool IsNextVisit(TalkState before) => clock.GetUtcNow() - before.LastHeard >= NextVisit;

    private static async Task<SafetyOutcome> SayAsync(ITurnContext context, SafetyReply reply, CancellationToken ct)
    {
        foreach (var bubble in SafetyBubbles.Of(reply))
        {
            if (reply.SafetyBreakRuleId is { } rule)
                context.TurnState.Get<SafetyBreaks>()?.Allow(bubble, rule);
            await context.SendActivityAsync(bubble, ct);
        }

        return SafetyOutcome.Handled;
    }

    private static SafetyContext ContextOf(Facts facts, TalkState talk) => new() { Ages = [.. ChildAges.Of(facts)], Memory = talk.Safety, WasPutRight = talk.NotMeant > 0, Country = talk.Country };
}
