using BotFramework.Builder.Dialogs;
using GentleSleepBot.Dialogs.Interruptions;
using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Guidance;
using GentleSleepBot.Guidance.Reading;
using GentleSleepBot.Guidance.Talking;

namespace GentleSleepBot.Dialogs.Plans;

/// <summary>"Tried the waiting thing, he woke 4 times, not 3" while a plan runs: takes the number beside the one before, blames nobody, and keeps the step or offers to ease it.</summary>
internal sealed class NightReportInterruption(GuideSource guides, TalkMemory memory, PlanSender sender, TimeProvider clock) : IInterruption
{
    private static readonly TimeSpan ANight = TimeSpan.FromHours(4);

    public async Task<DialogTurnResult?> TryAsync(DialogContext dc, Heard heard, CancellationToken ct)
    {
        var talk = await memory.GetAsync(dc.Context, ct);
        if (talk is not { Plan: { RestsFrom: null } kept, Open: null or { Fact: null, TakesAnyWords: false } } || !MayBeOne(heard, guides.Current))
            return null;

        var now = clock.GetUtcNow();
        if (NightReport.Of(heard, guides.Current, kept.Plan.Aim, hadANight: now - kept.StepFrom >= ANight) is not { } report)
            return null;

        Preface.Take(dc.Context);
        var left = await dc.LeaveAsync(ct);
        var step = (await sender.ComposeAsync(dc.Context, kept, ct)).Steps[kept.Current];
        string?[] words =
        [
            PlanTexts.ThankYouForTheNight,
            NumbersOf(heard, report),
            report.WentBetter switch { true when !report.HadTears => PlanTexts.NightWasEasier, false => PlanTexts.NightWasHard, _ => null },
            report.IsUnchanged ? PlanTexts.NoChangeYet : null,
            report.HadTears ? PlanTexts.WhoeverGoesIn(step.AtProtest) : null,
            !kept.IsDue(now) ? PlanTexts.KeepTheStep(step.Title, PlanTexts.NightsHad(kept.NightsHad(now), kept.Step.Days)) : report.WentBetter == true ? PlanTexts.StepIsDone : PlanTexts.StepMayBeSmaller,
        ];
        await dc.Context.SendActivityAsync(Buttons.Ask(string.Join(' ', words.OfType<string>()), LabelsAfter(report, kept, now)), ct);
        await memory.ChangeAsync(dc.Context, known => Kept(known, report) with { IsPlanOnShow = true, AskedBack = true, Open = null }, ct);
        return left;
    }

    // "Did step 1, only woke twice" sounds like asking for the next one.
    private static bool MayBeOne(Heard heard, Guide guide) =>
        !heard.IsDanger && heard.Meanings.FindCommand(heard.Said) is null && heard.Meanings.FindByBeginning(heard.Said) is null
        && (heard.Command is null or Command.NotUseful or Command.StepDidNotHelp or Command.PlanWorked || (heard.Command is Command.NextStep or Command.MakePlan && (NightCounts.IsCounted(heard.Merged.Told.Wakings) || guide.Plans.TellsOfNoChange(heard.Said))));

    private string? NumbersOf(Heard heard, NightReport report) => report.Wakings is not { } told ? null
        : heard.Earlier.Wakings is { } before && NightCounts.IsCounted(before) ? PlanTexts.NowAndBefore(HowOften(told), HowOften(before))
        : PlanTexts.NowAndBefore(HowOften(told), null);

    private static TalkState Kept(TalkState talk, NightReport report) => report.Wakings is { } wakings ? talk with { Facts = talk.Facts with { Wakings = wakings } } : talk;

    private string HowOften(WakingFact wakings) => guides.Current.KnownFacts.HowOften(wakings);

    private static IReadOnlyList<string> LabelsAfter(NightReport report, KeptPlan kept, DateTimeOffset now) =>
        kept.IsLastStep ? PlanTexts.HeldLabels : report.IsUnchanged ? PlanTexts.StuckLabels : !kept.IsDue(now) ? PlanTexts.HeldLabels : report.WentBetter == true ? PlanTexts.NextLabels : PlanTexts.StuckLabels;
}
