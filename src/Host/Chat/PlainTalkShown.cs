using BotFramework.Schema;

namespace GentleSleepBot.Host.Chat;

/// <summary>A talk as a page without scripts shows it.</summary>
/// <param name="Key">The browser's key, carried from form to form.</param>
/// <param name="Said">What was said, in order.</param>
/// <param name="Fault">What to tell when the last message was not answered; null when it was.</param>
/// <param name="Unsent">The words that were not answered, put back into the box.</param>
internal sealed record PlainTalkShown(string Key, IReadOnlyList<Activity> Said, string? Fault = null, string Unsent = "");
