namespace GentleSleepBot.Dialogs.Feedback;

/// <summary>A question to write a better answer for; whose it was stands only in the store, for erasing it.</summary>
/// <param name="Text">The question as written.</param>
/// <param name="At">When it was kept.</param>
internal sealed record KeptQuestion(string Text, DateTimeOffset At);
