using GentleSleepBot.Guidance.Knowledge;

namespace GentleSleepBot.Dialogs.Coaches;

/// <summary>What the coach behind a parent's link wrote and published.</summary>
/// <param name="Coach">The coach's name as parents know it.</param>
/// <param name="Link">Code of the link by which the parent came.</param>
/// <param name="Topics">The topics; never empty.</param>
public sealed record CoachWords(string Coach, string Link, IReadOnlyList<Topic> Topics);
