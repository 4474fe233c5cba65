namespace GentleSleepBot.Guidance.Answers;

/// <summary>The curated answer to one question of one family.</summary>
/// <param name="TopicId">The topic it answers.</param>
/// <param name="Title">The topic in a parent's words.</param>
/// <param name="Parts">The parts, in the order of <see cref="AnswerPartKind"/>; the first begins with the feeling, then the action.</param>
public sealed record Answer(string TopicId, string Title, IReadOnlyList<AnswerPart> Parts)
{
    /// <summary>The part of that kind.</summary>
    public AnswerPart this[AnswerPartKind kind] => Parts[(int)kind];
}
