namespace GentleSleepBot.Host.Talks;

/// <summary>What a browser's resume key stands for.</summary>
internal sealed record TalkRecord(string ConversationId, string UserId);
