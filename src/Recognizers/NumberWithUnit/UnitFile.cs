namespace Recognizers.Text.NumberWithUnit;

/// <summary>A culture's <c>units.json</c>: phrases by unit name, for each kind of quantity.</summary>
internal sealed record UnitFile
{
    public required Dictionary<string, UnitPhrases> Age { get; init; }

    public required Dictionary<string, UnitPhrases> Temperature { get; init; }

    public required BodyTemperatureFile BodyTemperature { get; init; }

    /// <summary>Single letters that are a unit only in a plain place: not in "14C/", "5 F-Series" or "Boeing 777F".</summary>
    public required string[] LooseLetters { get; init; }

    /// <summary>Words beside which degrees measure an angle.</summary>
    public required string[] AngleWords { get; init; }

    /// <summary>Words after a number that make it no temperature.</summary>
    public required string[] OtherUnits { get; init; }
}
