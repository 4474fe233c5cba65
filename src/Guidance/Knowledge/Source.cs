namespace GentleSleepBot.Guidance.Knowledge;

/// <summary>A document, or one claim of it, that topics and safety rules cite by <see cref="Key"/>.</summary>
public sealed record Source
{
    /// <summary>What texts cite it by: lower-case letters, digits and hyphens.</summary>
    public required string Key { get; init; }

    /// <summary>What kind of document it is.</summary>
    public required SourceKind Kind { get; init; }

    /// <summary>The document's title, as a reader sees it.</summary>
    public required string Title { get; init; }

    /// <summary>The organisation, journal or author behind it.</summary>
    public required string Publisher { get; init; }

    /// <summary>Year of the document, where known.</summary>
    public int? Year { get; init; }

    /// <summary>The issuing body's own address; absent where only copies were seen.</summary>
    public Uri? Url { get; init; }

    /// <summary>How well the claim is carried by evidence.</summary>
    public required EvidenceStrength Strength { get; init; }

    /// <summary>What it says, in one sentence of ours.</summary>
    public required string Says { get; init; }

    /// <summary>What a reader must know about its strength; for a study the children's age, the method and the size.</summary>
    public string? Note { get; init; }

    /// <summary>Why no text may cite it; absent for a source in use.</summary>
    public string? NotUsed { get; init; }

    /// <summary>The day on which somebody last looked at the document.</summary>
    public required DateOnly Checked { get; init; }
}
