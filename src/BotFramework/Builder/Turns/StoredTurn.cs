namespace BotFramework.Builder.Turns;

/// <summary>What came of a turn, as it was committed.</summary>
/// <param name="ActivityId">Id of the incoming activity as first stored.</param>
/// <param name="Replies">The replies' JSON, in order.</param>
/// <param name="InvokeResponse">JSON of the invoke response; null when there is none.</param>
/// <param name="Sequence">Place of the turn's last activity in the transcript.</param>
public sealed record StoredTurn(string ActivityId, IReadOnlyList<byte[]> Replies, byte[]? InvokeResponse, long Sequence);
