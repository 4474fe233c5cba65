namespace Recognizers.Text.DateTime;

/// <summary>A unit of duration and how it is written.</summary>
internal sealed record DurationUnitEntry
{
    /// <summary>Its letters in a TIMEX expression.</summary>
    public required string Timex { get; init; }

    /// <summary>Length of what <see cref="Timex"/> names.</summary>
    public required double Seconds { get; init; }

    /// <summary>How many of those the word stands for; 1 when not given.</summary>
    public double? Times { get; init; }

    /// <summary>It goes after the T of the expression.</summary>
    public bool Clock { get; init; }

    /// <summary>It can be "whole" or "all".</summary>
    public bool Whole { get; init; }

    /// <summary>An article before it does not count.</summary>
    public bool NeedsNumber { get; init; }

    /// <summary>The word that may only be counted once: "three night markets" are no three nights.</summary>
    public string? Singular { get; init; }

    public required string[] Words { get; init; }

    /// <summary>Letters that are this unit when written against the number.</summary>
    public string[]? Letters { get; init; }

    /// <summary>Letters that are this unit only after hours, as in "1h 30m".</summary>
    public string[]? LettersAfterHour { get; init; }
}
