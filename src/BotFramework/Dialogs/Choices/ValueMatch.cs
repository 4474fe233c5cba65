namespace BotFramework.Builder.Dialogs.Choices;

/// <summary>A value laid over the words of a text.</summary>
/// <param name="Value">What was looked for.</param>
/// <param name="First">First word it covers.</param>
/// <param name="Last">Last word it covers, inclusive.</param>
/// <param name="Score">Share of its words that were found, lowered by the foreign words between them.</param>
internal readonly record struct ValueMatch(SortedValue Value, int First, int Last, float Score);
