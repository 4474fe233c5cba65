namespace GentleSleepBot.Host.LanguageModel;

/// <summary>What came back from a call.</summary>
/// <param name="Value">The answer; null for none.</param>
/// <param name="Input">Tokens of what was sent.</param>
/// <param name="Output">Tokens of what was written.</param>
/// <param name="WhyNot">Why there is none, without a word of the answer's.</param>
internal readonly record struct ModelAnswer<T>(T? Value, int Input, int Output, string WhyNot)
    where T : class;
