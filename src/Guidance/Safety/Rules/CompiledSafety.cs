using System.Collections.Frozen;
using GentleSleepBot.Guidance.Safety.Patterns;

namespace GentleSleepBot.Guidance.Safety.Rules;

/// <summary>The compiled safety folder.</summary>
internal sealed record CompiledSafety
{
    public required IReadOnlyList<CompiledRule> Rules { get; init; }

    public required FrozenDictionary<string, CompiledSign> Signs { get; init; }

    public required PatternVocabulary Vocabulary { get; init; }

    public required PatternIndex Index { get; init; }

    public required Cancels Cancels { get; init; }

    public required IReadOnlyList<(int List, SafetyAge Age)> AgeCues { get; init; }

    public required FrozenDictionary<string, SafetyFile.ReplyEntry> Replies { get; init; }

    public required FrozenDictionary<string, string> Lines { get; init; }

    public required FrozenDictionary<string, int> Talk { get; init; }

    public required IReadOnlyList<SafetyFile.LanguageEntry> Languages { get; init; }
}
