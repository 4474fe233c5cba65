using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace GentleSleepBot.Guidance.Talking;

/// <summary>Reads the few words that only mean something after an answer: "why?", "and naps?", "what if that doesn't work?".</summary>
internal sealed class FollowUpReader
{
    private const int LongestMessage = 90;
    private static readonly TimeSpan LongestMatch = TimeSpan.FromSeconds(1);

    private readonly FrozenDictionary<string, FollowUpKind> _kinds;
    private readonly Regex _opening;
    private readonly Regex _whatIf;
    private readonly Regex _whatIfCries;
    private readonly Regex _ifThat;
    private readonly Regex _research;
    private readonly Regex _about;
    private readonly Regex _reasons;

    public FollowUpReader(WholeMessagesFile.FollowUpsEntry entry)
    {
        _kinds = entry.Words.SelectMany(kind => kind.Value.Select(words => (Words: words, Kind: kind.Key)))
            .ToFrozenDictionary(each => each.Words, each => each.Kind, StringComparer.Ordinal);
        _opening = Pattern($"^(?:{AnyOf(entry.Openings)}) ");
        _whatIf = Pattern($@"^(?:(?:{AnyOf(entry.WhatIf.Openings)}) )?what if (?:{AnyOf(entry.WhatIf.Who)})\b.{{0,24}}\b(?:{AnyOf(entry.WhatIf.Does)})\b.{{0,30}}$");
        _whatIfCries = Pattern($@"^(?:(?:{AnyOf(entry.WhatIf.Openings)}) )?what if (?:{AnyOf(entry.WhatIf.Who)})\b.{{0,24}}\b(?:{AnyOf(entry.WhatIf.Cries)})\b.{{0,30}}$");
        _reasons = Pattern($"^(?:{AnyOf(entry.Reasons)}) ");
        _ifThat = Pattern($@"^(?:(?:{AnyOf(entry.WhatIf.Openings)}) )?if (?:{AnyOf(entry.WhatIf.Things)})\b.{{0,24}}\b(?:{AnyOf(entry.WhatIf.Does)})$");
        _research = Pattern($@"^(?:{AnyOf(entry.Research.Openings)})\b.{{0,30}}\b(?:{AnyOf(entry.Research.Words)})\b.{{0,16}}$");
        _about = Pattern($"^(?:ok |okay )?(?:{AnyOf(entry.About.Openings)}) (?:(?:{AnyOf(entry.About.SmallWords)}) )?(?<what>[a-z' ]{{2,24}})$");
    }

    public FollowUp? Find(string said)
    {
        if (said.Length > LongestMessage)
            return null;

        var plain = PlainWords.Of(said);
        if (_kinds.TryGetValue(plain, out var kind) || _kinds.TryGetValue(_opening.Replace(plain, ""), out kind))
            return new FollowUp(kind);
        if (_whatIfCries.IsMatch(plain))
            return new FollowUp(FollowUpKind.Protest);
        if (_whatIf.IsMatch(plain) || _ifThat.IsMatch(plain))
            return new FollowUp(FollowUpKind.IfItDoesNotWork);
        if (_research.IsMatch(plain) || _research.IsMatch(_opening.Replace(plain, "")))
            return new FollowUp(FollowUpKind.Research);
        return _about.Match(plain) is { Success: true } about ? new FollowUp(FollowUpKind.About, about.Groups["what"].Value) : null;
    }

    public bool AsksForReasons(string said)
    {
        var plain = PlainWords.Of(said);
        return _reasons.IsMatch(plain) || _reasons.IsMatch(_opening.Replace(plain, ""));
    }

    private static Regex Pattern(string pattern) => new(pattern, RegexOptions.ExplicitCapture, LongestMatch);

    /// <summary>The longest first, so that "and" leaves nothing of "and what about".</summary>
    private static string AnyOf(IEnumerable<string> words) => string.Join('|', words.OrderByDescending(each => each.Length).Select(Regex.Escape));
}
