namespace GentleSleepBot.Guidance.Talking;

/// <summary>What a few words after an answer ask for, and about what.</summary>
/// <param name="Kind">What they ask for.</param>
/// <param name="About">The word for what they are about, such as <c>naps</c>; empty unless <paramref name="Kind"/> is <see cref="FollowUpKind.About"/>.</param>
public sealed record FollowUp(FollowUpKind Kind, string About = "");
