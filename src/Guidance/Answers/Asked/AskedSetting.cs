namespace GentleSleepBot.Guidance.Answers.Asked;

/// <summary>Where in a talk a message stands.</summary>
/// <param name="Months">The child's age in months, or null; then only what holds at every age is said.</param>
/// <param name="OnShow">Ids of the topic and of the plain answer on show.</param>
/// <param name="Asks">Whether the message asks something.</param>
/// <param name="Opens">Whether nothing was answered before, so that nothing can have come of it.</param>
public sealed record AskedSetting(double? Months, IReadOnlyList<string?> OnShow, bool Asks, bool Opens)
{
    /// <summary>The messages that the parent wrote before this one, of late; empty when none.</summary>
    public IReadOnlyList<string> Before { get; init; } = [];

    /// <summary>What is not meant: what the message denies, and the name of an answer that it puts right; empty when nothing.</summary>
    public IReadOnlyList<string> NotMeant { get; init; } = [];
}
