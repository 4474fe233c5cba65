using BotFramework.Connector;
using BotFramework.Schema;

namespace BotFramework.Builder.Turns;

/// <summary>What came of a turn.</summary>
/// <param name="Kind">How it ended.</param>
/// <param name="ActivityId">Id of the incoming activity; on a repeat the id it had the first time.</param>
/// <param name="Sequence">Place of the turn's last activity in the transcript; 0 when uncommitted.</param>
/// <param name="ReplyJson">The replies' JSON, in order: the body of <c>expectReplies</c>.</param>
/// <param name="InvokeResponse">The answer to an invoke; null when the bot gave none.</param>
public sealed record TurnOutcome(
    TurnOutcomeKind Kind, string ActivityId, long Sequence, IReadOnlyList<byte[]> ReplyJson, InvokeResponse? InvokeResponse)
{
    /// <summary>The replies read from their JSON.</summary>
    public IEnumerable<Activity> ReadReplies() =>
        ReplyJson.Select(json => System.Text.Json.JsonSerializer.Deserialize(json, BotFrameworkJsonContext.Default.Activity)!);
}
