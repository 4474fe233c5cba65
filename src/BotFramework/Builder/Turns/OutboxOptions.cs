namespace BotFramework.Builder.Turns;

/// <summary>Settings of an <see cref="OutboxWorker"/>.</summary>
public sealed class OutboxOptions
{
    /// <summary>How many conversations are delivered at the same time. 64 by default, from 1.</summary>
    public int Parallel { get; set; } = 64;

    /// <summary>How often a reply is tried at most before it is set aside. 80 by default, from 1: with the waits below about six hours.</summary>
    public int MostAttempts { get; set; } = 80;

    /// <summary>Wait after the first failure; it doubles with each, and a service may ask for more. 1 s by default.</summary>
    public TimeSpan FirstWait { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>Longest wait between two tries, also when the service asks for more. 5 min by default.</summary>
    public TimeSpan LongestWait { get; set; } = TimeSpan.FromMinutes(5);
}
