using GentleSleepBot.Guidance.Knowledge;

namespace GentleSleepBot.Guidance.Answers;

/// <summary>One entry of <c>knowledge/circumstances.yaml</c>.</summary>
internal sealed record CircumstanceEntry
{
    public required string Id { get; init; }

    /// <summary>The fact it is for; null when words of the message decide.</summary>
    public Circumstance? When { get; init; }

    /// <summary>Words of the message it is for, lower case.</summary>
    public List<string> Said { get; init; } = [];

    public List<string> Families { get; init; } = [];

    public List<string> Topics { get; init; } = [];

    public required string Text { get; init; }

    /// <summary>Whether it belongs to a topic.</summary>
    public bool IsFor(Topic topic) =>
        Families.Contains(topic.Family, StringComparer.Ordinal) || Topics.Contains(topic.Id, StringComparer.Ordinal) || (Families.Count == 0 && Topics.Count == 0);
}
