namespace GentleSleepBot.Guidance.Rephrasing;

/// <summary>A word as support is counted.</summary>
/// <param name="Stem">Its stem, or the number as written.</param>
/// <param name="IsDenied">Whether a negation stands before it in its clause.</param>
/// <param name="IsNumber">Whether it is a number, in digits or in words.</param>
internal readonly record struct SupportedWord(string Stem, bool IsDenied, bool IsNumber);
