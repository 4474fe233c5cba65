namespace GentleSleepBot.Host.ClientLinks;

/// <summary>What a parent who opens a coach's link sees of it.</summary>
/// <param name="Code">The code in the link's address.</param>
/// <param name="CoachName">The coach's name as parents know it.</param>
/// <param name="Greeting">The coach's own first words, plain text; null for ours.</param>
/// <param name="Accent">The coach's colour; null for ours.</param>
/// <param name="Country">Two-letter code of the country whose support lines are shown; null when unknown.</param>
internal sealed record LinkFace(string Code, string CoachName, string? Greeting, LinkColour? Accent, string? Country);
