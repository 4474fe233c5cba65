using System.Collections.Frozen;
using GentleSleepBot.Guidance.Language;

namespace GentleSleepBot.Guidance.Safety;

/// <summary>
/// A danger told in two or three sends: a few words are read once more together with what was written just before, by the rules alone. Only what neither
/// part shows by itself counts, and only where it is graver than what these words show.
/// </summary>
internal static class ToldInParts
{
    private const int MostWordsOfAPart = 9;
    private const int MostWordsBefore = 40;

    private static readonly FrozenSet<string> OfAges = (
        "hes shes theyre he she is its im my baby lo a an and half nearly almost just only about around now old aged turning actually sorry oh no ok yes " +
        "day days week weeks wk wks w month months mo mos mth mths m year years yr yrs yo y").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What the parts show together; null when they show nothing that is new.</summary>
    /// <param name="text">The message.</param>
    /// <param name="context">What is known besides, with what was written before.</param>
    /// <param name="alone">What the message shows by itself.</param>
    /// <param name="assess">Reads a text by the rules.</param>
    public static SafetyAssessment? Find(MessageText text, SafetyContext context, SafetyAssessment alone, Func<MessageText, SafetyContext, SafetyAssessment> assess)
    {
        if (text.Words.Count is 0 or > MostWordsOfAPart || IsOnlyAnAge(text) || alone.OtherLanguage is not null || alone.Finding is { ByAgeAlone: true })
            return null;
        var parts = context.Before.Where(part => !IsOnlyAnAge(MessageText.Parse(part))).ToList();
        if (parts.Count == 0)
            return null;

        var before = MessageText.Parse(string.Join(", ", parts));
        if (before.Words.Count > MostWordsBefore)
            before = MessageText.Parse(before.Original[before.Words[^MostWordsBefore].Start..]);
        var shown = Rules(assess(before, context with { Memory = SafetyMemory.Empty })).Concat(context.Memory.Said).ToHashSet(StringComparer.Ordinal);
        return Orders(before.Original, text.Original)
            .Select(whole => New(assess(MessageText.Parse(whole), context), shown, alone))
            .OfType<SafetyAssessment>()
            .MaxBy(found => found.Level);
    }

    // Beside other words an age would read like a time: "a cough", "11 months".
    private static bool IsOnlyAnAge(MessageText text) => text.Words.All(word => word.Kind == WordKind.Number || OfAges.Contains(word.Text));

    // What comes second may also be what the first is said of: "it doesn't fade", "her rash".
    private static IEnumerable<string> Orders(string before, string said) => [$"{before}, {said}", $"{said}, {before}"];

    private static SafetyAssessment? New(SafetyAssessment whole, HashSet<string> shown, SafetyAssessment alone)
    {
        var graver = new[] { whole.Finding }.Concat(whole.Others).OfType<SafetyFinding>().Where(finding => finding.Level > alone.Level).ToList();
        var found = graver.Where(finding => finding.Raised || !shown.Contains(finding.RuleId)).Select(finding => finding with { Start = 0, End = -1 }).ToList();
        return graver.TrueForAll(finding => shown.Contains(finding.RuleId)) ? null : whole with { Finding = found[0], Others = found[1..], Ages = alone.Ages, Temperature = alone.Temperature };
    }

    private static IEnumerable<string> Rules(SafetyAssessment assessment) =>
        new[] { assessment.Finding }.Concat(assessment.Others).OfType<SafetyFinding>().Select(finding => finding.RuleId);
}
