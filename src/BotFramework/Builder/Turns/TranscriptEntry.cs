namespace BotFramework.Builder.Turns;

/// <summary>One activity in a conversation.</summary>
/// <param name="Sequence">Its place, from 1, rising.</param>
/// <param name="ActivityId">Its id.</param>
/// <param name="IsFromBot">Whether the bot said it.</param>
/// <param name="Json">The activity as UTF-8 JSON, ready to send.</param>
public sealed record TranscriptEntry(long Sequence, string ActivityId, bool IsFromBot, byte[] Json);
