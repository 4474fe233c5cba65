using System.Text.Json.Serialization;

namespace GentleSleepBot.Host.DirectLine;

/// <summary>What a client needs to take part in a conversation.</summary>
/// <param name="ConversationId">The conversation.</param>
/// <param name="Token">The token for its requests.</param>
/// <param name="ExpiresIn">Seconds for which the token is good.</param>
/// <param name="StreamUrl">Address of the socket, to be opened within a minute; left out where no stream was asked for.</param>
internal sealed record ConversationAnswer(
    string ConversationId,
    string Token,
    [property: JsonPropertyName("expires_in")] int ExpiresIn,
    string? StreamUrl = null);
