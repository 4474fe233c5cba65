namespace GentleSleepBot.Guidance.Plans;

/// <summary>The idea of timing behind a move; one plan holds to one of them.</summary>
public enum SleepThinking
{
    /// <summary>No idea of timing: fits any plan.</summary>
    None,

    /// <summary>The easy stretch between two sleeps.</summary>
    Windows,

    /// <summary>How long awake and asleep in all.</summary>
    Pressure,
}
