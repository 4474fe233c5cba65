using System.Collections.Frozen;

namespace GentleSleepBot.Guidance.Language;

/// <summary>Contractions that would turn into another word if only the apostrophe were dropped: "I'll" is not "ill".</summary>
internal static class Contractions
{
    private static readonly FrozenDictionary<string, (string First, string Second)> Parts = new Dictionary<string, (string, string)>
    {
        ["ill"] = ("i", "will"),
        ["id"] = ("i", "would"),
        ["well"] = ("we", "will"),
        ["were"] = ("we", "are"),
        ["wed"] = ("we", "would"),
        ["hell"] = ("he", "will"),
        ["shell"] = ("she", "will"),
        ["shed"] = ("she", "would"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The two words of a contraction whose apostrophe stood after its first part, or null when dropping it is harmless.</summary>
    public static (string First, string Second)? Split(string word, int apostrophe) =>
        Parts.TryGetValue(word, out var parts) && parts.First.Length == apostrophe ? parts : null;
}
