namespace BotFramework.Builder.Turns;

/// <summary>Settings of an <see cref="OutboxWorker"/>.</summary>
public sealed class OutboxOptions
{
    /// <summary>How many conversations are delivered at the same time. 64 by default, from 1.</summary>
    public int Parallel { get; set; } = 64;

    /// <summary>How often a reply is tried at most before it is set aside. 12 by default, from 1: with the waits below about a quarter of an hour.</summary>
    public int MostAttempts { get; set; } = 12;

    /// <summary>Wait after the first failure; it doubles with each. 1 s by default.</summary>
    public TimeSpan FirstWait { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>Longest wait between two tries, also when the service asks for more. 2 min by default.</summary>
    public TimeSpan LongestWait { get; set; } = TimeSpan.FromMinutes(2);
}
