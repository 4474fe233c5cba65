namespace BotFramework.Builder.Turns;

/// <summary>A stretch of a conversation.</summary>
/// <param name="Entries">What was said, in order; empty when there is nothing more.</param>
/// <param name="Watermark">Where the next page begins; at least what was asked for.</param>
public sealed record TranscriptPage(IReadOnlyList<TranscriptEntry> Entries, long Watermark);
