namespace GentleSleepBot.Guidance.Answers;

/// <summary>When a plain answer may be given.</summary>
/// <param name="After">Topic or plain answer that has to be on show; null when none has.</param>
/// <param name="IsAsked">Whether the message has to ask something.</param>
/// <param name="IsTold">Whether it answers what came of an answer, which no first message tells.</param>
/// <param name="Ages">Ages that it holds for; null when it holds for all.</param>
internal sealed record AnswerConditions(string? After, bool IsAsked, bool IsTold, ShortAnswersFile.AgesEntry? Ages)
{
    /// <summary>Ages that it speaks of; it is said where the age is not known, and never of a child who is known to be another age. Null when it speaks of all.</summary>
    public ShortAnswersFile.AgesEntry? SpeaksOf { get; init; }

    /// <summary>Whether it is for a child whose age is not known.</summary>
    public bool AgeUnknown { get; init; }

    /// <summary>Whether it may be given.</summary>
    /// <param name="months">The child's age in months, or null; then only what holds at every age is said.</param>
    /// <param name="onShow">Ids of the topic and of the plain answer on show.</param>
    /// <param name="asks">Whether the message asks something.</param>
    /// <param name="opens">Whether nothing was answered before, so that nothing can have come of it.</param>
    public bool Hold(double? months, IReadOnlyList<string?> onShow, bool asks, bool opens) =>
        (After is null || onShow.Contains(After, StringComparer.Ordinal))
        && (asks || !IsAsked)
        && !(opens && IsTold)
        && !(AgeUnknown && months is not null)
        && (Ages is null || (months is { } age && Ages.Hold(age)))
        && (SpeaksOf is null || months is not { } known || SpeaksOf.Hold(known));
}
