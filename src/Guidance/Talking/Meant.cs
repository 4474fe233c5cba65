using GentleSleepBot.Guidance.Language;

namespace GentleSleepBot.Guidance.Talking;

/// <summary>What is left of a message once what it denies is taken out, and whether it puts the answer before it right.</summary>
/// <param name="Rest">The message without what it says is not so; the whole of it where nothing is denied or nothing would be left.</param>
/// <param name="Denied">What it says is not so, clause by clause; empty where the whole of the message is kept.</param>
/// <param name="IsPuttingRight">Whether it says that the answer before was about another matter: "I asked about naps", "not the nursery", "none of those".</param>
public sealed record Meant(MessageText Rest, IReadOnlyList<string> Denied, bool IsPuttingRight);
