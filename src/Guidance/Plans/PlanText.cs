using GentleSleepBot.Guidance.Answers;

namespace GentleSleepBot.Guidance.Plans;

/// <summary>A plan in words for this child and this writer.</summary>
/// <param name="Title">What it aims at.</param>
/// <param name="Before">What to settle first.</param>
/// <param name="SafeSleep">The rule that holds for every sleep.</param>
/// <param name="Steps">The steps; those whose move is gone are left out.</param>
/// <param name="Pause">When to pause, whichever step they are at.</param>
/// <param name="LookAgain">When to look again, the same at each step.</param>
/// <param name="Citations">What the numbers stand for, in order.</param>
public sealed record PlanText(string Title, string Before, string SafeSleep, IReadOnlyList<PlanStepText> Steps, string Pause, string LookAgain, IReadOnlyList<Citation> Citations)
{
    /// <summary>The answer to whoever asks whether the child is old enough for it; null where there is none.</summary>
    public string? OldEnough { get; init; }

    /// <summary>Every text of the plan.</summary>
    public IEnumerable<string> Texts() => [Before, SafeSleep, .. Steps.SelectMany(step => step.Texts()), Pause, LookAgain, .. OldEnough is null ? [] : new[] { OldEnough }];
}
