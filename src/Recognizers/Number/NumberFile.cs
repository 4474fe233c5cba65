namespace Recognizers.Text.Number;

/// <summary>A culture's <c>numbers.json</c>.</summary>
internal sealed record NumberFile
{
    public required Dictionary<string, double> Units { get; init; }

    public required Dictionary<string, double> Tens { get; init; }

    public required Dictionary<string, double> Hundreds { get; init; }

    public required Dictionary<string, double> Scales { get; init; }

    public required Dictionary<string, double> Dozens { get; init; }

    public required Dictionary<string, double> Ordinals { get; init; }

    public required Dictionary<string, double> Denominators { get; init; }

    public required Dictionary<string, double> DenominatorsPlural { get; init; }

    /// <summary>Letters that multiply the digits they are written against; their case counts: "8m" is no 8 million.</summary>
    public required Dictionary<string, double> Suffixes { get; init; }

    /// <summary>Of those, in lower case, the ones that may stand apart: "10 k".</summary>
    public required string[] SpacedSuffixes { get; init; }

    public required string Half { get; init; }

    public required string[] Articles { get; init; }

    public required string[] Joiners { get; init; }

    public required string[] Points { get; init; }

    public required string[] Negatives { get; init; }

    public required string[] Over { get; init; }

    public required string[] OutOf { get; init; }

    /// <summary>Words after which a lone "one" stands for a thing, not for a number.</summary>
    public required string[] PronounAfter { get; init; }

    /// <summary>Words that keep "2000 over 3 years" two numbers.</summary>
    public required string[] NotFractionBefore { get; init; }

    public required string[] OrdinalSuffixes { get; init; }

    /// <summary>Phrases that count from the end or from the present place, as <c>end-1</c>.</summary>
    public required Dictionary<string, string> RelativeOrdinals { get; init; }
}
