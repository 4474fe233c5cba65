namespace GentleSleepBot.Guidance.Knowledge.Lint;

/// <summary>The groups of topics that a parent's message is easily confused between.</summary>
internal static class TopicFamilies
{
    public static IReadOnlyList<string> All { get; } =
        ["nights", "naps", "bedtime", "falling-asleep", "place", "crying-and-training", "health", "family", KnowledgeBase.OutOfScope];
}
