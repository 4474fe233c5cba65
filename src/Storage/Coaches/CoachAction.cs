namespace GentleSleepBot.Storage.Coaches;

/// <summary>Something a coach did.</summary>
/// <param name="At">When, in milliseconds since 1970.</param>
/// <param name="Action">What, in a word or two.</param>
/// <param name="About">To what.</param>
public sealed record CoachAction(long At, string Action, string About);
