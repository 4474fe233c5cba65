namespace Recognizers.Text.ParentAges;

/// <summary>A culture's <c>ages.json</c>: how parents write ages.</summary>
internal sealed record AgeFile
{
    public required Dictionary<AgeUnit, string[]> Units { get; init; }

    /// <summary>Units that say "old" themselves, as "yo".</summary>
    public required Dictionary<AgeUnit, string[]> UnitsOld { get; init; }

    /// <summary>Units that say "weeks of pregnancy at birth" themselves, as "weeker".</summary>
    public required Dictionary<AgeUnit, string[]> UnitsGestation { get; init; }

    /// <summary>One-letter units, with the greatest amount that is still taken for an age.</summary>
    public required Dictionary<string, double> Letters { get; init; }

    public required Dictionary<AgeCue, string[]> Before { get; init; }

    public required Dictionary<AgeCue, string[]> After { get; init; }

    /// <summary>Phrases that place the day an age is reached, in days from now.</summary>
    public required Dictionary<string, double> Offsets { get; init; }

    public required string[] Ago { get; init; }

    public required string[] In { get; init; }

    public required string[] Ranges { get; init; }

    public required string[] Joiners { get; init; }

    public required string[] Between { get; init; }

    public required Dictionary<string, double> Amounts { get; init; }

    public required string[] DayNumber { get; init; }

    /// <summary>Words that may follow a number without a unit that is an age.</summary>
    public required string[] BareFollowers { get; init; }
}
