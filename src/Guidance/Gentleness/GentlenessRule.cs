namespace GentleSleepBot.Guidance.Gentleness;

/// <summary>One kind of thing no text may say, as written in <c>knowledge/gentleness.yaml</c>.</summary>
internal sealed record GentlenessRule
{
    public required string Id { get; init; }

    public required string Says { get; init; }

    /// <summary>Whether a text marked as a safety break may say it.</summary>
    public bool SafetyBreak { get; init; }

    /// <summary>Whether a denial in the same clause takes it back.</summary>
    public bool Deniable { get; init; } = true;

    public required List<string> Pattern { get; init; }

    public List<string> Unless { get; init; } = [];
}
