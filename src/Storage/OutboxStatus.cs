namespace GentleSleepBot.Storage;

/// <summary>How the replies to channels stand.</summary>
/// <param name="Waiting">Replies that still wait to be posted.</param>
/// <param name="GivenUp">Replies that were given up after many tries.</param>
/// <param name="Oldest">When the oldest that waits was said; null when none waits.</param>
public sealed record OutboxStatus(long Waiting, long GivenUp, DateTimeOffset? Oldest);
