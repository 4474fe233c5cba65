namespace GentleSleepBot.Host.Coach.Push;

/// <summary>What a push service said to a notification.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="RetryAfter">How long the service wants to be left alone; null when it did not say.</param>
internal sealed record PushOutcome(PushOutcomeKind Kind, TimeSpan? RetryAfter = null);
