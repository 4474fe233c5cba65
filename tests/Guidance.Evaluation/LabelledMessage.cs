using System.Text.Json.Serialization;

namespace Guidance.Evaluation;

/// <summary>One line of a labelled file; labels that are absent are not scored.</summary>
public sealed record LabelledMessage
{
    public required string Id { get; init; }

    public required string Text { get; init; }

    public double? AgeMonths { get; init; }

    /// <summary>The age can be argued about, so it is not scored.</summary>
    public bool AgeIsDebatable { get; init; }

    public double? CorrectedAgeMonths { get; init; }

    /// <summary>The stance, or several that are equally right with a stroke between them.</summary>
    public string? CioStance { get; init; }

    public bool? WantsCio { get; init; }

    public string? Writer { get; init; }

    public string? Pronoun { get; init; }

    public string? Feeding { get; init; }

    public string? Bedtime { get; init; }

    public string? WakeTime { get; init; }

    /// <summary>Wakings a night, the lower figure.</summary>
    public int? Wakings { get; init; }

    /// <summary>Minutes between wakings, the lower figure.</summary>
    public int? EveryMinutes { get; init; }

    /// <summary>Days that it has gone on.</summary>
    public int? SinceDays { get; init; }

    public int? Naps { get; init; }

    public int? NapMinutes { get; init; }

    public int? Questions { get; init; }

    public IReadOnlyList<string>? Settling { get; init; }

    public IReadOnlyList<string>? Feelings { get; init; }

    public IReadOnlyList<string>? Wants { get; init; }

    public IReadOnlyList<string>? Tried { get; init; }

    public bool? CryingNow { get; init; }

    public IReadOnlyList<string>? Places { get; init; }

    public IReadOnlyList<string>? Kinds { get; init; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(LabelledMessage))]
internal sealed partial class LabelledJson : JsonSerializerContext;
