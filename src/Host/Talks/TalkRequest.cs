namespace GentleSleepBot.Host.Talks;

/// <summary>What a browser shows to come back to its talk: the 256 random bits it keeps, in base64url.</summary>
internal sealed record TalkRequest(string? Key, string? Locale, string? Link);
