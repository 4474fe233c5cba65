namespace GentleSleepBot.Guidance.Answers.Clock;

/// <summary>
/// A sum of clock times as an answer states it: so many minutes on or back from a time that the parent tells; or how long lies between two such times,
/// for which the answer is given when that is at least the fewest minutes and less than the most.
/// </summary>
internal sealed class ClockSumEntry
{
    /// <summary>What is counted from.</summary>
    public ClockFrom From { get; set; }

    /// <summary>Fewest minutes, above 0.</summary>
    public int Fewest { get; set; }

    /// <summary>Most minutes, above the fewest.</summary>
    public int Most { get; set; }
}
