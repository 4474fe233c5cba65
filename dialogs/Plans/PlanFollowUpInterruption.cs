using BotFramework.Builder.Dialogs;
using GentleSleepBot.Dialogs.Interruptions;
using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Guidance.Reading;
using GentleSleepBot.Guidance.Retrieval;
using GentleSleepBot.Guidance.Talking;
using GentleSleepBot.Guidance.Talking.Acts;

namespace GentleSleepBot.Dialogs.Plans;

/// <summary>A few words while the plan is on show are about its step: why, how, how many nights, what if there is protest, what comes next, it changed nothing.</summary>
internal sealed class PlanFollowUpInterruption(TalkMemory memory, PlanSender sender, PlanProgress progress) : IInterruption
{
    private const int MostWordsOfAFollowUp = 8;

    public async Task<DialogTurnResult?> TryAsync(DialogContext dc, Heard heard, CancellationToken ct)
    {
        var talk = await memory.GetAsync(dc.Context, ct);
        if (talk.Plan is not { } kept || !(talk.IsPlanOnShow || SpeaksOfIt(heard.Said)))
            return null;
        if (AgeTold(heard, kept) is { } age)
        {
            await dc.Context.SendActivityAsync(Buttons.Ask(PlanTexts.FitAge(Replies.Told(AgeWords.Of(age))), PlanTexts.FitLabels), ct);
            return await dc.ResumeAsync(ct);
        }

        if (KindOf(heard, talk) is not { } kind)
            return null;

        switch (kind)
        {
            case FollowUpKind.IfItDoesNotWork:
                return await progress.Handlers[Command.StepDidNotHelp](dc, heard, ct);
            case FollowUpKind.More:
                return await progress.Handlers[Command.NextStep](dc, heard, ct);
            case FollowUpKind.Why:
                await sender.SayAsync(dc.Context, kept, step => step.Reason, ct);
                break;
            case FollowUpKind.HowTo or FollowUpKind.Again:
                await sender.SayAsync(dc.Context, kept, step => $"{step.Do}\n\n{step.Cue}", ct);
                break;
            case FollowUpKind.Protest:
                await sender.SayAsync(dc.Context, kept, step => $"{step.AtProtest} {step.WhoStays}", ct);
                break;
            case FollowUpKind.HowLong:
                await sender.SayAsync(dc.Context, kept, step => PlanTexts.HowLong(kept.Current + 1, step.Days, kept.Plan.Steps.Count, kept.Plan.Steps.Sum(each => each.Days)), ct);
                break;
            default:
                return null;
        }

        return await dc.ResumeAsync(ct);
    }

    /// <summary>Another age than the plan was made for, told in a few words.</summary>
    private static AgeFact? AgeTold(Heard heard, KeptPlan kept) =>
        heard.Words <= MostWordsOfAFollowUp && heard.Merged.Told.Child?.Age is not null && heard.Merged.Facts.Child?.Age is { } age
            && !(kept.Plan.Months is { } months && Math.Abs(months - age.Months) < 1)
            ? age : null;

    /// <summary>Whether a message speaks of the plan or a step of it.</summary>
    public static bool SpeaksOfIt(string said) => PlainWords.Of(said).Split(' ') is var words && (words.Contains("plan", StringComparer.Ordinal) || words.Contains("step", StringComparer.Ordinal));

    private static FollowUpKind? KindOf(Heard heard, TalkState talk)
    {
        if (heard.Meanings.FindFollowUp(heard.Said) is { } listed)
            return listed.Kind;
        if (heard.Command is not null || heard.TellsNews || heard.Words > MostWordsOfAFollowUp || IsAboutAnother(heard, talk))
            return null;

        return heard.Act switch
        {
            TalkAct.Tried => FollowUpKind.IfItDoesNotWork,
            TalkAct.HowTo => FollowUpKind.HowTo,
            TalkAct.HowLong => FollowUpKind.HowLong,
            TalkAct.Protest => FollowUpKind.Protest,
            TalkAct.Reasons => FollowUpKind.Why,
            TalkAct.Again => FollowUpKind.Again,
            _ => null,
        };
    }

    /// <summary>The plan is more than the answer it was made from, so that another topic need not be sure to be meant.</summary>
    private static bool IsAboutAnother(Heard heard, TalkState talk) =>
        heard.Decision is { Kind: TopicDecisionKind.Answer or TopicDecisionKind.Offer } decision && decision.TopicIds[0] != talk.Plan!.TopicId && decision.TopicIds[0] != PlanKeeper.AnyPlan;
}
