namespace GentleSleepBot.Dialogs.Gentleness;

/// <summary>What the parent wrote and is shown again in this turn, such as before it goes to a coach: their words, and no advice of ours.</summary>
/// <param name="Words">The words as they are shown.</param>
internal sealed record QuotedWords(string Words);
