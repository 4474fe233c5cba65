namespace GentleSleepBot.Guidance.Safety;

/// <summary>What the screen carries from one turn of a talk to the next; kept by the caller, plain enough to be stored as JSON.</summary>
public sealed record SafetyMemory
{
    /// <summary>Nothing said yet.</summary>
    public static SafetyMemory Empty { get; } = new();

    /// <summary>Signs said in earlier turns and not taken back, by id.</summary>
    public IReadOnlyList<string> Signs { get; init; } = [];

    /// <summary>Rules that were answered in earlier turns with the age known, by id.</summary>
    public IReadOnlyList<string> Answered { get; init; } = [];

    /// <summary>Rules that were found in earlier turns of this visit, whatever was known of the age, by id.</summary>
    public IReadOnlyList<string> Said { get; init => field = value ?? []; } = [];

    /// <summary>Ages said in earlier turns, in months.</summary>
    public IReadOnlyList<SafetyAge> Ages { get; init; } = [];

    /// <summary>The last body temperature said, in °C, or null.</summary>
    public double? Temperature { get; init; }
}
