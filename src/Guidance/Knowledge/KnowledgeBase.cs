using System.Collections.Frozen;

namespace GentleSleepBot.Guidance.Knowledge;

/// <summary>Everything the bot knows about sleep, as loaded from <c>knowledge/</c>; immutable.</summary>
/// <param name="Topics">Topics by id.</param>
/// <param name="Sources">Sources by key.</param>
public sealed record KnowledgeBase(FrozenDictionary<string, Topic> Topics, FrozenDictionary<string, Source> Sources)
{
    /// <summary>The class of messages that are not about a child's sleep.</summary>
    public const string OutOfScope = "out-of-scope";

    /// <summary>Id of the topic on where a child may sleep.</summary>
    public const string SafeSleep = "unsafe-sleep-surface";

    /// <summary>Whether the words are a topic's title, as a tap says it.</summary>
    public bool IsTitle(string said) => Topics.Values.Any(topic => string.Equals(topic.Title, said?.Trim(), StringComparison.OrdinalIgnoreCase));
}
