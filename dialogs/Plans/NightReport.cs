using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Guidance;
using GentleSleepBot.Guidance.Plans;
using GentleSleepBot.Guidance.Reading;
using GentleSleepBot.Guidance.Talking.Tellings;

namespace GentleSleepBot.Dialogs.Plans;

/// <summary>How a night with the plan went, as told in free words.</summary>
/// <param name="WentBetter">Whether it was better, or worse; null where neither is told.</param>
/// <param name="HadTears">Whether there were tears in which the child was not held, as far as is told.</param>
/// <param name="Wakings">How often the child woke in the last night that is told of; null where that is not counted.</param>
internal sealed record NightReport(bool? WentBetter, bool HadTears, WakingFact? Wakings)
{
    private const int FewestWords = 3;
    private const int MostWords = 80;
    private const double Sure = 0.5;

    /// <summary>The occasion of a child who was picked up and put down again.</summary>
    private const string WasHeld = "in-progress-held";

    /// <summary>Whether it is told that nothing has changed.</summary>
    public bool IsUnchanged { get; private init; }

    /// <summary>The report that a message is; null where it is none, or asks something.</summary>
    /// <param name="heard">The message.</param>
    /// <param name="guide">The words of a report, and how a count is read.</param>
    /// <param name="aim">Id of the aim of the plan.</param>
    /// <param name="hadANight">Whether the step has been tried long enough for any word of a night to be about it.</param>
    public static NightReport? Of(Heard heard, Guide guide, string aim, bool hadANight)
    {
        var (said, plans) = (heard.Said, guide.Plans);
        if (heard.Words is < FewestWords or > MostWords || heard.Merged.Told.CryingNow is not null || Asks(heard, plans) || IsOfNow(heard, plans))
            return null;
        if (!plans.TellsOfTrying(said) && !(hadANight && plans.TellsOfANight(said)))
            return null;

        var wakings = NightCounts.LastIn(heard, guide) is var told && NightCounts.IsCounted(told) ? told : null;
        var went = plans.TellsOfBeingSpent(said) ? false : Counted(heard.Earlier.Wakings, wakings) ?? Felt(heard, plans, aim);
        var hadTears = plans.TellsOfTears(said) && !(heard.CryingAlone is null && plans.TellsOfHolding(said));
        var isUnchanged = went is null && plans.TellsOfNoChange(said);
        return went is null && !isUnchanged && !hadTears && wakings is null ? null : new NightReport(went, hadTears, wakings) { IsUnchanged = isUnchanged };
    }

    // "Did the step again" sounds like a question to the reader.
    private static bool Asks(Heard heard, PlanGrammar plans) =>
        heard.Said.Contains('?', StringComparison.Ordinal) || heard.Form.EndsAsking || heard.Merged.Told.Questions.Any(question => !plans.TellsOfTrying(question.From.Text));

    /// <summary>Whether a child is left to cry, as far as is told: of one who was picked up and put down again only a message that counts a past night tells no more than that.</summary>
    private static bool IsOfNow(Heard heard, PlanGrammar plans) =>
        heard.CryingAlone is { AsksByItself: true } ask && !(ask.Occasion == WasHeld && NightCounts.IsCounted(heard.Merged.Told.Wakings) && !plans.TellsOfNow(heard.Said));

    private static bool? Counted(WakingFact? before, WakingFact? now) => (before, now) switch
    {
        ({ CountFrom: { } from }, { CountFrom: { } least }) when (now.CountTo ?? least) < from => true,
        ({ CountFrom: { } from }, { CountFrom: { } least }) when least > (before.CountTo ?? from) => false,
        ({ EveryMinutesFrom: { } from }, { EveryMinutesFrom: { } minutes }) when minutes != from => minutes > from,
        _ => null,
    };

    private static bool? Felt(Heard heard, PlanGrammar plans, string aim) => (plans.TellsOfBetter(heard.Said, aim), plans.TellsOfWorse(heard.Said)) switch
    {
        (_, true) => false,
        (true, _) => true,
        _ when plans.TellsOfNoChange(heard.Said) => null,
        _ when heard.Telling?.Is(Telling.GoodNews, Sure) == true => true,
        _ when heard.Telling?.Is(Telling.Setback, Sure) == true => false,
        _ => null,
    };
}
