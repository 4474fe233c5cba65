using BotFramework.Builder;
using BotFramework.Schema;
using GentleSleepBot.Dialogs.Gentleness;
using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Guidance;
using GentleSleepBot.Guidance.Language;
using GentleSleepBot.Guidance.Reading;
using GentleSleepBot.Guidance.Retrieval;
using GentleSleepBot.Guidance.Safety;
using GentleSleepBot.Guidance.Safety.Replies;

namespace GentleSleepBot.Dialogs.Safety;

/// <summary>Stands before every dialog: answers danger first, and stays with it until help is reached or it was not so.</summary>
internal sealed class SafetyGate(GuideSource guides, TalkMemory memory)
{
    private const string HealthFamily = "health";

    /// <summary>What is dangerous in a message, given all that the talk has told.</summary>
    public SafetyAssessment Assess(string said, Facts facts, TalkState talk) =>
        guides.Current.Safety.Assess(MessageText.Parse(said), ContextOf(facts, talk));

    /// <summary>Answers what the screen found, or goes on holding an earlier danger.</summary>
    public async Task<SafetyOutcome> ReplyAsync(ITurnContext context, string said, SafetyAssessment assessment, CancellationToken ct)
    {
        var talk = await memory.GetAsync(context, ct);
        var replies = guides.Current.SafetyReplies;
        if (replies.Compose(assessment, ContextOf(talk.Facts, talk)) is not { } reply)
            return talk.Held is null ? SafetyOutcome.GoOn : await StayAsync(context, said, talk, ct);

        await SendAsync(context, reply, ct);
        if (!reply.HoldsSafetyMode)
            return talk.Held is null && MayAnswerToo(assessment, said, talk.Facts) ? SafetyOutcome.GoOn : SafetyOutcome.Handled;

        await memory.ChangeAsync(context, known => known with { Held = new HeldDanger(assessment.Finding!.RuleId, assessment.Level, 0) }, ct);
        return SafetyOutcome.Handled;
    }

    /// <summary>After a medical word a sleep answer follows only where it is sure what was asked: nobody is asked back about sleep then.</summary>
    private bool MayAnswerToo(SafetyAssessment assessment, string said, Facts facts)
    {
        if (assessment.Level != SafetyLevel.MedicalSoon)
            return true;

        var decision = TopicPolicy.Decide(guides.Current.Topics.Rank(said, facts));
        return decision.Kind == TopicDecisionKind.Answer && guides.Current.Knowledge.Topics[decision.TopicIds[0]].Family != HealthFamily;
    }

    private async Task<SafetyOutcome> StayAsync(ITurnContext context, string said, TalkState talk, CancellationToken ct)
    {
        var answer = guides.Current.Safety.ReadAnswer(MessageText.Parse(said));
        var ends = answer is SafetyAnswer.HelpReached or SafetyAnswer.NotMeant;
        await memory.ChangeAsync(context, known => known with { Held = ends ? null : known.Held! with { Reminders = known.Held.Reminders + 1 } }, ct);
        await SendAsync(context, guides.Current.SafetyReplies.Stay(talk.Held!.Level, answer, talk.Held.Reminders, country: null), ct);
        return SafetyOutcome.Handled;
    }

    private static async Task SendAsync(ITurnContext context, SafetyReply reply, CancellationToken ct)
    {
        var bubbles = new List<Activity> { MessageFactory.Text(reply.Text) };
        if (reply.SecondText is not null)
            bubbles.Add(MessageFactory.Text(reply.SecondText));

        foreach (var bubble in bubbles)
        {
            bubble.TextFormat = TextFormatTypes.Markdown;
            if (reply.SafetyBreakRuleId is { } rule)
                context.TurnState.Get<SafetyBreaks>()?.Allow(bubble, rule);
        }

        if (reply.Buttons.Count > 0)
            bubbles[^1].SuggestedActions = new SuggestedActions { Actions = [.. reply.Buttons.Select(ActionOf)] };
        foreach (var bubble in bubbles)
            await context.SendActivityAsync(bubble, ct);
    }

    private static CardAction ActionOf(SafetyButton button) =>
        new() { Type = button.IsCall ? ActionTypes.OpenUrl : ActionTypes.ImBack, Title = button.Title, Value = button.Value };

    private static SafetyContext ContextOf(Facts facts, TalkState talk) => new() { Ages = [.. AgesOf(facts)], Memory = talk.Safety };

    private static IEnumerable<SafetyAge> AgesOf(Facts facts)
    {
        if (facts.Child?.Age is { } age)
            yield return new SafetyAge(age.EarliestMonths, age.LatestMonths);
        if (facts.Child?.CorrectedAge is { } corrected)
            yield return new SafetyAge(corrected.EarliestMonths, corrected.LatestMonths);
    }
}
