using BotFramework.Builder.Turns;

namespace BotFramework.Connector;

/// <summary>A call to a channel's service.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="ServiceUrl">Base address of the service, with or without a slash at its end.</param>
/// <param name="ConversationId">The channel's conversation id.</param>
/// <param name="ActivityId">The activity replied to, replaced or deleted, by the channel's id; null to post without replying.</param>
/// <param name="Json">The activity as UTF-8 JSON; empty for a deletion.</param>
public sealed record ConnectorRequest(
    ReplyKind Kind, string ServiceUrl, string ConversationId, string? ActivityId, ReadOnlyMemory<byte> Json);
