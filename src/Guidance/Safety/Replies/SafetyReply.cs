namespace GentleSleepBot.Guidance.Safety.Replies;

/// <summary>What the bot says to a red flag, ready to send.</summary>
public sealed record SafetyReply
{
    /// <summary>The rule that is answered; null for fixed lines such as the one for photos.</summary>
    public string? RuleId { get; init; }

    /// <summary>The first bubble, in Markdown; numbers are telephone links.</summary>
    public required string Text { get; init; }

    /// <summary>The second bubble, or null.</summary>
    public string? SecondText { get; init; }

    /// <summary>Buttons under the last bubble.</summary>
    public IReadOnlyList<SafetyButton> Buttons { get; init; } = [];

    /// <summary>True when the talk stays with this danger until help is reached or the parent says it was not so.</summary>
    public bool HoldsSafetyMode { get; init; }

    /// <summary>True when nothing else is said in this turn and what is known of the child is dropped, as after a child has died.</summary>
    public bool Silences { get; init; }

    /// <summary>True when it asks the parent to lay the child down safe and step away.</summary>
    public bool AsksToStepAway { get; init; }

    /// <summary>True when nothing softer may stand below it.</summary>
    public bool StandsAlone { get; init; }

    /// <summary>The rule whose reply a yes gets, where this one asks whether somebody may come to harm by the parent; null when it does not ask.</summary>
    public string? AsksOfHarm { get; init; }

    /// <summary>The rule id under which the guard lets this text have a child put down, or null when it may not.</summary>
    public string? SafetyBreakRuleId { get; init; }
}
