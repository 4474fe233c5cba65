namespace GentleSleepBot.Host.DirectLine;

/// <summary>A conversation that was started. The time stands in the start's activity, so that a repeated start is known for one.</summary>
internal sealed record ConversationRecord(string? UserId, DateTimeOffset StartedAt, string? Locale);
