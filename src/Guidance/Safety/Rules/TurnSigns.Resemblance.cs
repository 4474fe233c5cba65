using GentleSleepBot.Guidance.Safety.Likeness;
using GentleSleepBot.Guidance.Safety.Patterns;

namespace GentleSleepBot.Guidance.Safety.Rules;

/// <content>What a message that fires no rule resembles.</content>
internal sealed partial class TurnSigns
{
    private const int MostLikely = 3;

    /// <summary>
    /// What the message resembles, as a finding of the likest of three rules that fits the child's age, where it raises what the rules found;
    /// a sentence in which the parent takes a sign back, or that is plain, is not heard, nor one that a rule excepts, unless it sounds like a crisis or an emergency;
    /// nor is a worry about the child in one that tells of a child who is well.
    /// </summary>
    public SafetyFinding? Resembling(Resemblance? heard, IReadOnlyList<SafetyFinding> found, CompiledSafety rules)
    {
        if (heard is null || IsDoubted(heard) || IsMeasuredWell(heard) || (found.Count > 0 && !Raises(heard, found.Max(finding => finding.Level))) || Stands(_takenBack, heard) || Stands(_plain, heard) || (heard.Level < SafetyLevel.ParentCrisis && Stands(_excepted, heard)) || (heard.Level == SafetyLevel.MedicalSoon && Stands(_well, heard)))
            return null;

        // A second thing about the bed is news; what makes a parent or a child unwell has many signs of one matter.
        var wasAnswered = heard.Level is < SafetyLevel.ParentCrisis and not SafetyLevel.UnsafeSleep && rules.Rules.Any(rule => rule.Level == heard.Level && WasAnswered(rule.Id));
        foreach (var rule in heard.RuleIds.Take(MostLikely).Select(id => rules.Rules.FirstOrDefault(rule => rule.Id == id)).OfType<CompiledRule>())
        {
            if (!AgeFits(rule, out var unknown) || rule.Without.Any(Says) || IsMeasuredOtherwise(rule))
                continue;
            var finding = Found(rule, heard.Span, heard.Start, heard.Start + heard.Span.Length - 1, unknown);
            return finding with { ByLikeness = true, AnsweredBefore = wasAnswered || finding.AnsweredBefore };
        }

        return null;
    }

    private bool Says(string sign) => _now.ContainsKey(sign);

    // A thermometer's number is no likeness: 37.9 is neither cold nor a fever.
    private bool IsMeasuredWell(Resemblance heard) =>
        !heard.IsSure && heard.Level is SafetyLevel.MedicalSoon or SafetyLevel.MedicalEmergency && _temperatures.Count > 0 && _temperatures.All(reading => reading.Celsius is >= LeastWarmth and < Fever);

    private bool IsMeasuredOtherwise(CompiledRule rule) => rule.Temperature is { } range && _temperatures.Count > 0 && Measured(range.From, range.Below) is null;

    // Who has put an alarm right is believed, unless it is plain.
    private bool IsDoubted(Resemblance heard) => (_context.WasPutRight || _context.PutsRight) && !heard.IsSure;

    private bool Stands(List<WordSpan> spans, Resemblance heard) => spans.Exists(span =>
        _words.Words[span.First].Start >= heard.Start && _words.Words[span.Last].End < heard.Start + heard.Span.Length);

    // A struggling parent's message may be a crisis, a worry about the child an emergency; neither is taken for the other kind.
    private bool Raises(Resemblance heard, SafetyLevel found) => heard.IsSure && !Stands(_excepted, heard)
        && ((heard.Level == SafetyLevel.ParentCrisis && found == SafetyLevel.ParentWellbeing)
        || (heard.Level == SafetyLevel.MedicalEmergency && found is (SafetyLevel.UnsafeSleep or SafetyLevel.MedicalSoon)));
}
