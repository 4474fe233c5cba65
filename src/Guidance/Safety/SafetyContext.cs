namespace GentleSleepBot.Guidance.Safety;

/// <summary>What is known besides the message itself.</summary>
public sealed record SafetyContext
{
    /// <summary>Nothing known.</summary>
    public static SafetyContext Empty { get; } = new();

    /// <summary>Ages the child may have, actual and corrected, in months; empty when unknown. A rule applies when any of them fits.</summary>
    public IReadOnlyList<SafetyAge> Ages { get; init; } = [];

    /// <summary>What earlier turns of this talk said.</summary>
    public SafetyMemory Memory { get; init; } = SafetyMemory.Empty;

    /// <summary>What the parent wrote in the last minutes, oldest first, as written: a danger may be told in two or three sends.</summary>
    public IReadOnlyList<string> Before { get; init; } = [];

    /// <summary>Whether this message most likely puts the bot right: a rule below a crisis is then followed only where the message does not read calm, and a likeness only where it is sure.</summary>
    public bool PutsRight { get; init; }

    /// <summary>Whether the parent has put right an alarm of this talk: what only resembles danger is then heard where it is sure.</summary>
    public bool WasPutRight { get; init; }

    /// <summary>Two-letter country code, upper case, or null when unknown.</summary>
    public string? Country { get; init; }
}
