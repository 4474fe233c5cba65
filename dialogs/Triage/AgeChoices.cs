using GentleSleepBot.Guidance.Reading;

namespace GentleSleepBot.Dialogs.Triage;

/// <summary>Ages to tap, for a parent who would rather not type. Each reads as the young side of its range, which is the safe one.</summary>
internal static class AgeChoices
{
    private static readonly (string Label, double From, double To)[] Choices =
        [("Under 4 months", 0, 4), ("4 to 11 months", 4, 12), ("1 year or more", 12, 60)];

    public static IReadOnlyList<string> Labels { get; } = [.. Choices.Select(choice => choice.Label)];

    /// <summary>The age a tap stands for, or null when the words are no tap.</summary>
    public static AgeFact? Read(string said) =>
        Choices.FirstOrDefault(choice => string.Equals(choice.Label, said.Trim(), StringComparison.OrdinalIgnoreCase)) is { Label: { } label } chosen
            ? new AgeFact(chosen.From, chosen.From, chosen.To, Certainty.Approximate, new Evidence(label, 0))
            : null;
}
