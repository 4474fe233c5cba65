namespace GentleSleepBot.Guidance.Safety;

/// <summary>What the screen found in a message.</summary>
public sealed record SafetyAssessment
{
    /// <summary>The highest level that fired.</summary>
    public SafetyLevel Level => Finding?.Level ?? SafetyLevel.None;

    /// <summary>The finding that decides, or null when nothing fired.</summary>
    public SafetyFinding? Finding { get; init; }

    /// <summary>Every other rule that fired, gravest first.</summary>
    public IReadOnlyList<SafetyFinding> Others { get; init; } = [];

    /// <summary>What would change the level, in words for the parent; null when nothing would or nothing fired.</summary>
    public string? WouldChange { get; init; }

    /// <summary>Ages said in this message, in months; empty when it says none.</summary>
    public IReadOnlyList<SafetyAge> Ages { get; init; } = [];

    /// <summary>The last body temperature said in this message, in °C, or null.</summary>
    public double? Temperature { get; init; }

    /// <summary>What to pass in <see cref="SafetyContext.Memory"/> at the next turn.</summary>
    public required SafetyMemory Memory { get; init; }

    /// <summary>Code of the language the message is in when that is not English, else null.</summary>
    public string? OtherLanguage { get; init; }
}
