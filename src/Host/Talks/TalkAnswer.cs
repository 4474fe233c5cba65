namespace GentleSleepBot.Host.Talks;

/// <summary>The talk of this browser, with a fresh token for it.</summary>
internal sealed record TalkAnswer(string ConversationId, string UserId, string Token, int ExpiresIn);
