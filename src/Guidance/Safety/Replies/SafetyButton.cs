namespace GentleSleepBot.Guidance.Safety.Replies;

/// <summary>A button under a safety reply.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Value">What it says for the parent, or a <c>tel:</c> address to open.</param>
/// <param name="IsCall">True when it opens a telephone call instead of saying something.</param>
public sealed record SafetyButton(string Title, string Value, bool IsCall);
