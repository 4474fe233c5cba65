namespace GentleSleepBot.Storage;

/// <summary>What is known of a conversation.</summary>
/// <param name="Conversation">The conversation, as <see cref="BotFramework.Builder.Turns.ConversationKey"/> writes it.</param>
/// <param name="Parent">Key of the person whose data it holds.</param>
/// <param name="UserId">The person's id in the channel; null when the channel alone knows it.</param>
/// <param name="CreatedAt">When it began.</param>
/// <param name="LastMessageAt">When the person last spoke, or when it began.</param>
/// <param name="LastSequence">Place of the last activity; 0 when there is none.</param>
public sealed record ConversationInfo(
    string Conversation, string Parent, string? UserId, DateTimeOffset CreatedAt, DateTimeOffset LastMessageAt, long LastSequence);
