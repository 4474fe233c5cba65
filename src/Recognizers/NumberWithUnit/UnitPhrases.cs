namespace Recognizers.Text.NumberWithUnit;

/// <summary>How one unit is written: after its number, before it, or with none.</summary>
internal sealed record UnitPhrases
{
    public string[]? After { get; init; }

    public string[]? Before { get; init; }

    public string[]? Alone { get; init; }
}
