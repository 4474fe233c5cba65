using System.Collections.Frozen;
using GentleSleepBot.Guidance.Safety.Patterns;

namespace GentleSleepBot.Guidance.Safety.Rules;

/// <summary>The compiled safety folder.</summary>
internal sealed record CompiledSafety
{
    public required IReadOnlyList<CompiledRule> Rules { get; init; }

    public required FrozenDictionary<string, CompiledSign> Signs { get; init; }

    /// <summary>What a message may say, in the order in which it is noted: the signs, then what belongs to one rule alone; each with the list of its patterns.</summary>
    public (int List, CompiledSign Sign)[] Sayings => field ??= [.. Signs.Values.Concat(Rules.Select(rule => rule.Own).OfType<CompiledSign>()).Select(sign => (sign.Any, sign))];

    /// <summary>The rules, by place, that each sign may fire, now or together with what is said later.</summary>
    public FrozenDictionary<string, int[]> RulesBySign => field ??= Rules.Index().SelectMany(rule => rule.Item.AnySign.Append(rule.Item.Own?.Id).OfType<string>().Select(sign => (Sign: sign, rule.Index)))
        .GroupBy(each => each.Sign, each => each.Index, StringComparer.Ordinal).ToFrozenDictionary(sign => sign.Key, sign => sign.ToArray(), StringComparer.Ordinal);

    /// <summary>The rules, by place, that may fire by something other than a sign: a temperature, or an age with whatever else they ask.</summary>
    public int[] RulesWithoutSign => field ??= [.. Rules.Index().Where(rule => rule.Item.Temperature is not null || (rule.Item.Own is null && rule.Item.AnySign.Length == 0)).Select(rule => rule.Index)];

    public required PatternVocabulary Vocabulary { get; init; }

    public required PatternIndex Index { get; init; }

    public required Cancels Cancels { get; init; }

    /// <summary>The list of what makes a sentence plain, so that likeness does not hear it.</summary>
    public required int Plain { get; init; }

    public required IReadOnlyList<(int List, SafetyAge Age)> AgeCues { get; init; }

    public required FrozenDictionary<string, SafetyFile.ReplyEntry> Replies { get; init; }

    public required FrozenDictionary<string, string> Lines { get; init; }

    public required FrozenDictionary<string, int> Talk { get; init; }

    public required IReadOnlyList<SafetyFile.LanguageEntry> Languages { get; init; }
}
