using System.Security.Cryptography;
using BotFramework.Builder;
using GentleSleepBot.Dialogs.Memory;
using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Guidance.Answers;
using GentleSleepBot.Guidance.Plans;
using GentleSleepBot.Guidance.Reading;

namespace GentleSleepBot.Dialogs.Plans;

/// <summary>Makes, changes and shares the family's plan; every change is kept with its reason.</summary>
internal sealed class PlanKeeper(SleepBotServices services, TalkMemory memory, FamilyMemory family)
{
    /// <summary>The topic of a plan that was made from none.</summary>
    public const string AnyPlan = "gentle-plan-how-to";

    private const int KeyBytes = 16;

    private readonly SharedPages _pages = new(services.Storage);

    /// <summary>Makes a plan from all that is known.</summary>
    public async Task<KeptPlan> MakeAsync(ITurnContext context, string topicId, CancellationToken ct)
    {
        var talk = await memory.GetAsync(context, ct);
        var plan = PlanFor(talk, topicId);
        var kept = new KeptPlan(topicId, plan, 0, services.Clock.GetUtcNow(), talk.Plan?.History ?? [], talk.Plan?.ShareKey)
            .Noting(services.Clock.GetUtcNow(), "made for " + plan.Aim, talk.Wishes.Strength ?? PlanGrammar.UsualStrength);
        return await KeepAsync(context, kept, ct);
    }

    /// <summary>Makes the plan smaller: less strength asked, or only its easiest part.</summary>
    public async Task<KeptPlan> EaseAsync(ITurnContext context, KeptPlan kept, string why, CancellationToken ct)
    {
        var grammar = services.Guides.Current.Plans;
        var talk = await memory.GetAsync(context, ct);
        var level = grammar.Strengths.ToList().IndexOf(talk.Wishes.Strength ?? PlanGrammar.UsualStrength);
        if (level <= 0)
        {
            var easiest = kept.Plan with { Steps = [kept.Plan.Steps[0]] };
            return await KeepAsync(context, (kept with { Plan = easiest, SignedBy = null, Current = 0, StepFrom = services.Clock.GetUtcNow() }).Noting(services.Clock.GetUtcNow(), "only the first step stays", why), ct);
        }

        talk = await memory.ChangeAsync(context, known => known with { Wishes = known.Wishes with { Strength = grammar.Strengths[level - 1] } }, ct);
        var smaller = PlanFor(talk, kept.TopicId);
        return await KeepAsync(context, (kept with { Plan = smaller, SignedBy = null, Current = Math.Min(kept.Current, smaller.Steps.Count - 1), StepFrom = services.Clock.GetUtcNow() }).Noting(services.Clock.GetUtcNow(), "fewer and longer steps", why), ct);
    }

    /// <summary>Leaves a step out, now and in every plan that is made of the same wishes.</summary>
    public async Task<KeptPlan> LeaveOutAsync(ITurnContext context, KeptPlan kept, int step, CancellationToken ct)
    {
        var (now, left) = (services.Clock.GetUtcNow(), kept.Plan.Steps[step]);
        await memory.ChangeAsync(context, known => known with { Wishes = known.Wishes with { LeftOut = [.. known.Wishes.LeftOut, left.MoveId] } }, ct);
        var rest = kept.Plan with { Steps = [.. kept.Plan.Steps.Where((_, at) => at != step)] };
        var current = Math.Min(kept.Current - (step < kept.Current ? 1 : 0), rest.Steps.Count - 1);
        return await KeepAsync(context, (kept with { Plan = rest, SignedBy = null, Current = current, StepFrom = step == kept.Current ? now : kept.StepFrom }).Noting(now, "a step is left out", "asked for"), ct);
    }

    /// <summary>Moves settling to another room than that of the bed; steps that are about staying in there are left out.</summary>
    public async Task<KeptPlan> SettleElsewhereAsync(ITurnContext context, KeptPlan kept, CancellationToken ct)
    {
        var now = services.Clock.GetUtcNow();
        var talk = await memory.ChangeAsync(context, known => known with { Wishes = known.Wishes with { SettlesElsewhere = true } }, ct);
        var rest = AsWished(kept.Plan, talk.Wishes);
        var had = kept.Plan.Steps.Take(kept.Current).Count(rest.Steps.Contains);
        var goesOn = rest.Steps.Contains(kept.Step);
        return await KeepAsync(context, (kept with { Plan = rest, SignedBy = null, Current = Math.Min(had, rest.Steps.Count - 1), StepFrom = goesOn ? kept.StepFrom : now }).Noting(now, "settled in another room", "asked for"), ct);
    }

    /// <summary>Takes a plan that a coach went over and signed; a step that stays the same goes on where it was.</summary>
    public async Task<KeptPlan> SignAsync(ITurnContext context, SleepPlan plan, string coach, string note, CancellationToken ct)
    {
        var now = services.Clock.GetUtcNow();
        var before = (await memory.GetAsync(context, ct)).Plan;
        var kept = before is not null && before.Plan.Aim == plan.Aim && before.Plan.Steps.SequenceEqual(plan.Steps)
            ? before
            : new KeptPlan(before?.TopicId ?? AnyPlan, plan, 0, now, before?.History ?? [], before?.ShareKey);
        return await KeepAsync(context, (kept with { SignedBy = coach }).Noting(now, "signed by " + coach, note), ct);
    }

    /// <summary>Goes on to the next step.</summary>
    public Task<KeptPlan> GoOnAsync(ITurnContext context, KeptPlan kept, CancellationToken ct) =>
        KeepAsync(context, (kept with { Current = kept.Current + 1, StepFrom = services.Clock.GetUtcNow() }).Noting(services.Clock.GetUtcNow(), "next step", "better"), ct);

    /// <summary>Holds the step a little longer.</summary>
    public Task<KeptPlan> HoldAsync(ITurnContext context, KeptPlan kept, string why, CancellationToken ct) =>
        KeepAsync(context, (kept with { StepFrom = services.Clock.GetUtcNow() }).Noting(services.Clock.GetUtcNow(), "the step stays", why), ct);

    /// <summary>Lets the plan rest where it is.</summary>
    public Task<KeptPlan> RestAsync(ITurnContext context, KeptPlan kept, CancellationToken ct) =>
        KeepAsync(context, (kept with { RestsFrom = kept.RestsFrom ?? services.Clock.GetUtcNow() }).Noting(services.Clock.GetUtcNow(), "the plan rests", "asked for"), ct);

    /// <summary>Goes on with a plan that rested: its step has all its nights again.</summary>
    public Task<KeptPlan> WakeAsync(ITurnContext context, KeptPlan kept, CancellationToken ct) =>
        KeepAsync(context, (kept with { RestsFrom = null, StepFrom = services.Clock.GetUtcNow() }).Noting(services.Clock.GetUtcNow(), "the plan goes on", "asked for"), ct);

    /// <summary>Gives the plan up; its page closes at the end of the turn.</summary>
    public async Task DropAsync(ITurnContext context, CancellationToken ct) =>
        await family.KeepPlanAsync(context, await memory.ChangeAsync(context, talk => talk with { Plan = null, UnfinishedPlan = null, IsPlanOnShow = false, Wishes = PlanWishes.None }, ct), ct);

    /// <summary>Opens the plan's page to whoever has its link.</summary>
    public async Task<Uri> ShareAsync(ITurnContext context, KeptPlan kept, CancellationToken ct)
    {
        var key = kept.ShareKey ?? RandomNumberGenerator.GetHexString(KeyBytes * 2, lowercase: true);
        await KeepAsync(context, kept with { ShareKey = key }, ct);
        return new Uri(services.Site, $"/plan/{key}");
    }

    /// <summary>Takes the link back, whose page closes at the end of the turn; false when there was none.</summary>
    public async Task<bool> StopSharingAsync(ITurnContext context, CancellationToken ct)
    {
        if ((await memory.GetAsync(context, ct)).Plan is not { ShareKey: not null } kept)
            return false;

        await family.KeepPlanAsync(context, await memory.ChangeAsync(context, talk => talk with { Plan = kept with { ShareKey = null } }, ct), ct);
        return true;
    }

    private async Task<KeptPlan> KeepAsync(ITurnContext context, KeptPlan kept, CancellationToken ct)
    {
        var talk = await memory.ChangeAsync(context, known => known with { Plan = kept, UnfinishedPlan = null }, ct);
        await family.KeepPlanAsync(context, talk, ct);
        await _pages.WriteAsync(context, kept, talk, ct);
        return kept;
    }

    /// <summary>What is said where the child is too young for the plan that is wished for, and another is made; null otherwise.</summary>
    public string? UntilThen(TalkState talk, string topicId) => RequestOf(talk, topicId) is var request ? services.Guides.Current.Plans.UntilThen(request.Aim, request.Months, request.HasAYes) : null;

    private SleepPlan PlanFor(TalkState talk, string topicId) => AsWished(services.Guides.Current.Plans.Build(RequestOf(talk, topicId)), talk.Wishes);

    private SleepPlan AsWished(SleepPlan whole, PlanWishes wishes)
    {
        var grammar = services.Guides.Current.Plans;
        PlanStep[] wanted = [.. whole.Steps.Where(step => !wishes.LeftOut.Contains(step.MoveId, StringComparer.Ordinal) && !(wishes.SettlesElsewhere && grammar.IsAboutStaying(step)))];
        return whole with { Steps = wanted.Length > 0 ? wanted : whole.Steps, SettlesElsewhere = wishes.SettlesElsewhere };
    }

    private PlanRequest RequestOf(TalkState talk, string topicId)
    {
        var guide = services.Guides.Current;
        var namesOwnSpace = guide.Plans.NamesOwnSpace(talk.Question);
        var topicAim = guide.Triage.For(topicId).Aim;
        return new PlanRequest(
            talk.Wishes.Aim ?? (namesOwnSpace && topicAim is null or PlanGrammar.UsualAim ? PlanGrammar.OwnSpaceAim : guide.Plans.Narrowed(topicAim ?? PlanGrammar.UsualAim, talk.Question)),
            YoungestMonths(talk.Facts),
            talk.Wishes.Strength ?? PlanGrammar.UsualStrength,
            topicId == "temperament-spirited" || guide.Plans.NamesIntensity(talk.Question),
            talk.Facts.Others.Any(other => other.Value == Person.Partner),
            namesOwnSpace,
            [.. talk.Facts.Settling.Select(way => way.Value)])
        {
            HasAYes = talk.Wishes.HasAYes,
        };
    }

    /// <summary>The youngest the child can be, from the due date where sleep goes by it.</summary>
    public static double? YoungestMonths(Facts facts) => AnswerComposer.AgeForSleep(facts) is not { } months
        ? null
        : Math.Min(months, facts.Child?.CorrectedAge is { } corrected && months == corrected.Months ? corrected.EarliestMonths : facts.Child?.Age?.EarliestMonths ?? months);
}
