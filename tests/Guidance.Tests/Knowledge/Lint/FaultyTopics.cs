namespace Guidance.Tests.Knowledge.Lint;

/// <summary>Twenty ways to spoil the sound topic of <see cref="KnowledgeFolderOnDisk"/>, each with what the lint must say.</summary>
internal static class FaultyTopics
{
    public static IReadOnlyList<(string Right, string Wrong, string Named)> All { get; } =
    [
        ("Your smell helps", "Just let {child} cry, your smell helps", "leaving a child to cry"),
        ("Your smell helps", "Controlled comforting helps", "a method in which"),
        ("Try one nap", "Wait five minutes before you go in, then try one nap", "set time"),
        ("Your smell helps", "Ignore the crying, your smell helps", "ignoring a child"),
        ("Your smell helps", "Feeding is a crutch, your smell helps", "blames"),
        ("Your smell helps", "It is proven safe, your smell helps", "more than is known"),
        ("Keep this nap on you", "Let {child} nap in the swing", "unsafe place"),
        ("Try one nap", "Give 5 ml of syrup and try one nap", "dose"),
        ("Try one nap", "Try melatonin and one nap", "medicine"),
        ("feel safe.[^a1]", "feel safe.", "cites no source"),
        ("feel safe.[^a1]", "feel safe.[^nobody]", "cites \"nobody\""),
        ("feel safe.[^a1]", "feel safe.[^a7]", "marked not used"),
        ("family: naps", "family: sleeping", "unknown family"),
        ("ages: 0-24", "ages: 24-0", "ages"),
        ("drafted: 2026-11-22\n", "", "drafted"),
        ("## Why", "## Because", "unknown section"),
        ("### 0-3 months", "### 0-9 months", "unknown age band"),
        ("- You are the best place to sleep.\n", "", "2 openings"),
        ("{cot}", "{bed}", "unknown word"),
        ("feel safe.", "feel safe!", "exclamation mark"),
    ];
}
