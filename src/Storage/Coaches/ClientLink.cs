namespace GentleSleepBot.Storage.Coaches;

/// <summary>A link that a coach gives to a client, or to anyone.</summary>
/// <param name="Code">The unguessable code in its address.</param>
/// <param name="Coach">Whose it is.</param>
/// <param name="Client">What the coach calls the client; empty for a link that anyone may use.</param>
/// <param name="CreatedAt">When it was made.</param>
public sealed record ClientLink(string Code, string Coach, string Client, DateTimeOffset CreatedAt)
{
    /// <summary>The coach's own first words; null for the page's.</summary>
    public string? Greeting { get; init; }

    /// <summary>The coach's colour as <c>#rrggbb</c>; null for the page's.</summary>
    public string? Accent { get; init; }

    /// <summary>Two-letter code of the country whose support lines are shown; null when unknown.</summary>
    public string? Country { get; init; }

    /// <summary>The English that the client reads, such as <c>en-US</c>; null when their own words tell.</summary>
    public string? Language { get; init; }

    /// <summary>When the coach answers this client, as JSON; null for the coach's usual hours.</summary>
    public string? Hours { get; init; }

    /// <summary>Origins whose pages may hold the chat in a frame, such as <c>https://example.org</c>; none by default.</summary>
    public IReadOnlyList<string> Origins { get; init; } = [];

    /// <summary>When it ends by itself; null for never.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>When the coach ended it; null while it is in use.</summary>
    public DateTimeOffset? RevokedAt { get; init; }

    /// <summary>Whether it opens the chat under the coach's name at a time.</summary>
    public bool IsInUse(DateTimeOffset at) => RevokedAt is null && (ExpiresAt is null || at < ExpiresAt);
}
