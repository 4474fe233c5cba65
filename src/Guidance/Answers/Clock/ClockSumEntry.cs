namespace GentleSleepBot.Guidance.Answers.Clock;

/// <summary>A sum of clock times as an answer states it: so many minutes after the end of the nap that the parent tells, or before the bedtime.</summary>
internal sealed class ClockSumEntry
{
    /// <summary>Fewest minutes.</summary>
    public int Fewest { get; set; }

    /// <summary>Most minutes.</summary>
    public int Most { get; set; }

    /// <summary>Whether they are counted back from the bedtime that is wanted, instead of on from the end of the nap.</summary>
    public bool BeforeBed { get; set; }
}
