namespace GentleSleepBot.Guidance.Answers.Clock;

/// <summary>What a sum of clock times is counted from; the parent's message has to tell it.</summary>
internal enum ClockFrom
{
    /// <summary>On from the end of a nap, to the bedtime.</summary>
    NapEnd,

    /// <summary>On from the end of a nap that comes too early for a bedtime, to the next rest.</summary>
    EarlyNapEnd,

    /// <summary>Back from the bedtime that is wanted, to the end of the nap.</summary>
    Bedtime,

    /// <summary>On from when the child got up for the day, to the first nap.</summary>
    Morning,

    /// <summary>How long the child has been awake by day: since one time until another, which is now.</summary>
    Awake,

    /// <summary>How long the night was: from falling asleep until the morning.</summary>
    Night,
}
