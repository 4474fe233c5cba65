using BotFramework.Builder;
using BotFramework.Schema;
using GentleSleepBot.Dialogs.Coaches;
using GentleSleepBot.Dialogs.Gentleness;
using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Guidance;
using GentleSleepBot.Guidance.Answers;
using GentleSleepBot.Guidance.Language;
using GentleSleepBot.Guidance.Reading;
using GentleSleepBot.Guidance.Retrieval;
using GentleSleepBot.Guidance.Safety;
using GentleSleepBot.Guidance.Safety.Replies;

namespace GentleSleepBot.Dialogs.Safety;

/// <summary>Stands before every dialog: answers danger first, and stays with it until help is reached or it was not so.</summary>
internal sealed class SafetyGate(GuideSource guides, TalkMemory memory, ICoachDesk coaches, TimeProvider clock)
{
    private const string HealthFamily = "health";
    private const string AfterScare = "after-scare";
    private static readonly TimeSpan NextVisit = TimeSpan.FromHours(8);

    /// <summary>What is dangerous in a message, given all that the talk has told.</summary>
    public SafetyAssessment Assess(MessageText said, Facts facts, TalkState talk) =>
        guides.Current.Safety.Assess(said, ContextOf(facts, talk));

    /// <summary>Answers what the screen found, or goes on holding an earlier danger.</summary>
    public async Task<SafetyOutcome> ReplyAsync(ITurnContext context, MessageText said, SafetyAssessment assessment, CancellationToken ct)
    {
        var before = await memory.GetAsync(context, ct);
        var coach = assessment.Finding is null && before.Held is null && assessment.OtherLanguage is null ? null : await CountryOfCoachAsync(context, ct);
        var talk = await memory.ChangeAsync(context, known => Arrive(known, context.Activity, said, coach), ct);
        if (guides.Current.SafetyReplies.Compose(assessment, ContextOf(talk.Facts, talk)) is { } reply && !WasSaid(assessment, talk))
            return await AnswerAsync(context, said, assessment, reply, talk, ct);
        if (talk.Held is not null)
            return await StayAsync(context, said, before, talk, ct);
        if (assessment.OtherLanguage is { } code && guides.Current.SafetyReplies.OtherLanguage(code, talk.Country) is { } english)
            return await SayAsync(context, english, ct);
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

        if (!reply.HoldsSafetyMode)
            return talk.Held is null && MayAnswerToo(assessment, said, talk.Facts) ? SafetyOutcome.GoOn : SafetyOutcome.Handled;

        await memory.ChangeAsync(context, known => known with { Held = new HeldDanger(assessment.Finding!.RuleId, assessment.Level, 0) }, ct);
        return SafetyOutcome.Handled;
    }

    // The danger that is held is not told twice in the same words, and "a doctor must hear of it" is told once for one sign.
    private static bool WasSaid(SafetyAssessment assessment, TalkState talk) => assessment.Finding is { Raised: false } finding
        && (talk.Held?.RuleId == finding.RuleId
            || (finding.ByLikeness && IsNoNews(finding, talk.Held))
            || (finding is { Level: SafetyLevel.MedicalSoon, AnsweredBefore: true } && assessment.Others.All(other => other.AnsweredBefore)));

    // What only resembles danger is told beside a danger that is held when it is of the other grave kind, and else once a level.
    private static bool IsNoNews(SafetyFinding finding, HeldDanger? held) => held is not null
        ? held.Level == finding.Level || finding.Level < SafetyLevel.ParentCrisis
        : finding.AnsweredBefore && finding.Level < SafetyLevel.ParentCrisis;

    /// <summary>After a medical word a sleep answer follows only where it is sure what was asked: nobody is asked back about sleep then.</summary>
    private bool MayAnswerToo(SafetyAssessment assessment, MessageText said, Facts facts) =>
        assessment.Level != SafetyLevel.MedicalSoon || IsAnswerable(said, facts);

    private bool IsAnswerable(MessageText said, Facts facts)
    {
        var decision = TopicPolicy.Decide(guides.Current.Topics.Rank(said.Original, facts));
        return decision.Kind == TopicDecisionKind.Answer && guides.Current.Knowledge.Topics[decision.TopicIds[0]].Family != HealthFamily;
    }

    // Help that was reached before this visit leaves room for what the parent asks now.
    private async Task<SafetyOutcome> StayAsync(ITurnContext context, MessageText said, TalkState before, TalkState talk, CancellationToken ct)
    {
        var held = talk.Held!;
        var answer = guides.Current.Safety.ReadAnswer(said);
        var settled = await memory.ChangeAsync(context, known => Settle(known, answer), ct);
        await SayAsync(context, guides.Current.SafetyReplies.Stay(held.Level, answer, held.Reminders, talk.Country), ct);
        return settled.Held is null && IsNextVisit(before) && IsAnswerable(said, talk.Facts) ? SafetyOutcome.GoOn : SafetyOutcome.Handled;
    }

    private static TalkState Settle(TalkState known, SafetyAnswer answer) => answer switch
    {
        SafetyAnswer.NotMeant => known with { Held = null, Safety = known.Safety with { Signs = [], Temperature = null }, NotMeant = known.NotMeant + 1 },
        SafetyAnswer.HelpReached => known with { Held = null, AsksAfterScare = known.Held!.Level == SafetyLevel.MedicalEmergency },
        _ => known with { Held = known.Held! with { Reminders = known.Held.Reminders + 1 } },
    };

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
    };

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

    private static SafetyContext ContextOf(Facts facts, TalkState talk) => new() { Ages = [.. ChildAges.Of(facts)], Memory = talk.Safety, Country = talk.Country };
}
