using System.Collections.Frozen;

namespace GentleSleepBot.Guidance.Knowledge;

/// <summary>Everything the bot knows about sleep, as loaded from <c>knowledge/</c>; immutable.</summary>
/// <param name="Topics">Topics by id.</param>
/// <param name="Sources">Sources by key.</param>
public sealed record KnowledgeBase(FrozenDictionary<string, Topic> Topics, FrozenDictionary<string, Source> Sources)
{
    /// <summary>The class of messages that are not about a child's sleep.</summary>
    public const string OutOfScope = "out-of-scope";
}
