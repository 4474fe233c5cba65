namespace GentleSleepBot.Guidance.Safety;

/// <summary>What a reader or the lint may know of a rule.</summary>
/// <param name="Id">The rule's id, such as <c>E1</c>.</param>
/// <param name="Title">What it is about, in plain words.</param>
/// <param name="Level">Its level before any raising.</param>
/// <param name="ReplyId">Key of its reply.</param>
/// <param name="Reply">The reply's first bubble with its placeholders.</param>
/// <param name="SecondLine">The reply's second bubble with its placeholders, or null.</param>
/// <param name="SafetyBreak">Whether the reply may have a parent put the child down and step away.</param>
/// <param name="MustNotSay">Words the reply must never hold.</param>
/// <param name="Sources">Keys of its sources; empty for an unverified rule.</param>
/// <param name="Drafted">The author's date.</param>
/// <param name="Reviewed">Date, name and role of the clinician who signed, or null while nobody has.</param>
public sealed record SafetyRuleInfo(
    string Id, string Title, SafetyLevel Level, string ReplyId, string Reply, string? SecondLine, bool SafetyBreak,
    IReadOnlyList<string> MustNotSay, IReadOnlyList<string> Sources, DateOnly Drafted, string? Reviewed)
{
    /// <summary>What the reply says instead to who only asks, or tells of a time that is over; with its placeholders.</summary>
    public IReadOnlyList<string> Otherwise { get; init; } = [];
}
