namespace GentleSleepBot.Host.DirectLine;

/// <summary>What a token says: the one conversation it opens, and the user that its messages come from.</summary>
/// <param name="ConversationId">The conversation.</param>
/// <param name="UserId">The user's id, <c>dl_…</c>; null when whoever holds the token names the user with each message.</param>
internal sealed record DirectLineToken(string ConversationId, string? UserId)
{
    /// <summary>Origins whose pages may use the token; any when empty.</summary>
    public IReadOnlyList<string> TrustedOrigins { get; init; } = [];

    /// <summary>Whether the token may be used from here. Only browsers tell an origin, and they tell it always.</summary>
    public bool IsTrusted(string? origin) =>
        TrustedOrigins.Count == 0 || string.IsNullOrEmpty(origin) || TrustedOrigins.Contains(origin, StringComparer.OrdinalIgnoreCase);
}
