namespace GentleSleepBot.Guidance.Answers;

/// <summary>One part of an answer, ready to be shown.</summary>
/// <param name="Kind">Which part.</param>
/// <param name="Text">Markdown; citations stand as <c>[1]</c>.</param>
/// <param name="Citations">What the numbers stand for, in order.</param>
public sealed record AnswerPart(AnswerPartKind Kind, string Text, IReadOnlyList<Citation> Citations)
{
    /// <summary>Whether a language model worded it; curated texts are not.</summary>
    public bool IsModelWorded { get; init; }
}
