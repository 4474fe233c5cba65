using BotFramework.Schema;

namespace GentleSleepBot.Host.DirectLine;

/// <summary>What a caller may say when it asks for a token or starts a conversation; all of it optional.</summary>
internal sealed record ConversationRequest(ChannelAccount? User, string? Locale, IReadOnlyList<string>? TrustedOrigins);
