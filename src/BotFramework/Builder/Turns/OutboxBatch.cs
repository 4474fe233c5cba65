namespace BotFramework.Builder.Turns;

/// <summary>The waiting replies of a claimed conversation, oldest first.</summary>
public sealed record OutboxBatch(string Conversation, IReadOnlyList<OutboxItem> Items);
