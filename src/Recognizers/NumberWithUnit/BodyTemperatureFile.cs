namespace Recognizers.Text.NumberWithUnit;

/// <summary>When a number without a unit is a body temperature.</summary>
internal sealed record BodyTemperatureFile
{
    /// <summary>Words that speak of one.</summary>
    public required string[] Words { get; init; }

    /// <summary>How many tokens such a word may be away.</summary>
    public required int Within { get; init; }

    /// <summary>What thermometers show, by unit.</summary>
    public required BodyTemperatureRange[] Ranges { get; init; }
}
