namespace GentleSleepBot.Storage.Coaches;

/// <summary>What a parent asked their coach. Times are milliseconds since 1970.</summary>
/// <param name="Id">Its id, which nobody can guess.</param>
/// <param name="Parent">Key of the parent.</param>
/// <param name="Coach">Whom was asked.</param>
/// <param name="Code">The link by which the parent came.</param>
/// <param name="Reference">The conversation to answer into, as JSON.</param>
/// <param name="Summary">What the coach is told: the words that the parent saw and agreed to send.</param>
/// <param name="AskedAt">When.</param>
/// <param name="PromisedAt">By when an answer was promised.</param>
/// <param name="Answer">What the coach wrote; null while unanswered.</param>
/// <param name="AnsweredAt">When the coach answered.</param>
public sealed record Handoff(
    string Id, string Parent, string Coach, string Code, string Reference, string Summary, long AskedAt, long PromisedAt, string? Answer, long? AnsweredAt);
