namespace BotFramework.Builder.Turns;

/// <summary>A reply that waits to be posted.</summary>
/// <param name="Position">Its place in the outbox.</param>
/// <param name="Kind">What it does.</param>
/// <param name="ActivityId">Our own id of the activity.</param>
/// <param name="ChannelActivityId">The channel's id of what is replaced or deleted; null when the channel never gave one.</param>
/// <param name="ServiceUrl">Where it goes.</param>
/// <param name="ConversationId">The channel's conversation id.</param>
/// <param name="Json">The activity.</param>
/// <param name="Attempts">How often it was tried.</param>
/// <param name="AmbiguousAttempts">How often it was tried without knowing whether it arrived.</param>
public sealed record OutboxItem(
    long Position,
    ReplyKind Kind,
    string ActivityId,
    string? ChannelActivityId,
    string ServiceUrl,
    string ConversationId,
    byte[] Json,
    int Attempts,
    int AmbiguousAttempts);
