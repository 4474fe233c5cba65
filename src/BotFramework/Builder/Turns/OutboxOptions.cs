namespace BotFramework.Builder.Turns;

/// <summary>Settings of an <see cref="OutboxWorker"/>.</summary>
public sealed class OutboxOptions
{
    /// <summary>How often a reply is tried at most before it is set aside. 80 by default, from 1: with waits of at most five minutes about six hours.</summary>
    public int MostAttempts { get; set; } = 80;

    /// <summary>Wait after the first failure; it doubles with each, and a service may ask for more. 1 s by default.</summary>
    public TimeSpan FirstWait { get; set; } = TimeSpan.FromSeconds(1);
}
