namespace BotFramework.Builder.Turns;

/// <summary>An outgoing activity that waits for its turn's commit.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="ActivityId">Our own id of the activity posted, replaced or deleted.</param>
/// <param name="Json">The activity; empty for a deletion.</param>
/// <param name="IsShown">Whether it belongs in a transcript that people read.</param>
public sealed record HeldReply(ReplyKind Kind, string ActivityId, byte[] Json, bool IsShown);
