using GentleSleepBot.Guidance.Safety.Patterns;
using GentleSleepBot.Guidance.Safety.Readings;

namespace GentleSleepBot.Guidance.Safety.Rules;

/// <summary>What this message says and what earlier turns said, asked rule by rule.</summary>
internal sealed partial class TurnSigns
{
    /// <summary>Id of the sign that a reading of 38 °C or more makes by itself.</summary>
    public const string HighTemperature = "high_temperature";

    /// <summary>Id of the sign by which parents ask what a number means.</summary>
    public const string AskedNumber = "asked_number";

    /// <summary>From here on a temperature is a fever, in °C.</summary>
    public const double Fever = 38.0;

    private const double LeastWarmth = 36.0;
    private const int MostRemembered = 60;
    private const string ChildIsWell = "child-is-well";
    private readonly CompiledSafety _rules;
    private readonly PatternMatches _matches;
    private readonly SafetyContext _context;
    private readonly ScreenWords _words;
    private readonly HashSet<string> _earlier;
    private readonly HashSet<string> _answered;
    private readonly HashSet<string> _saidBefore;
    private readonly Dictionary<string, WordSpan> _now = new(StringComparer.Ordinal);
    private readonly HashSet<string> _cancelled = new(StringComparer.Ordinal);
    private readonly List<WordSpan> _takenBack = [];
    private readonly List<WordSpan> _excepted = [];
    private readonly List<WordSpan> _plain;
    private readonly List<WordSpan> _well;
    private readonly IReadOnlyList<SafetyAge> _ages;
    private readonly IReadOnlyList<SafetyAge> _said;
    private readonly IReadOnlyList<BodyTemperature> _temperatures;

    public TurnSigns(CompiledSafety rules, ScreenWords words, PatternMatches matches, SafetyContext context)
    {
        (_rules, _matches) = (rules, matches);
        _context = context;
        _words = words;
        _earlier = context.Memory.Signs.ToHashSet(StringComparer.Ordinal);
        _answered = context.Memory.Answered.ToHashSet(StringComparer.Ordinal);
        _saidBefore = context.Memory.Said.ToHashSet(StringComparer.Ordinal);
        foreach (var (list, sign) in rules.Sayings)
        {
            if (matches.Any(list))
                Note(sign, rules, matches);
        }

        _plain = [.. matches[rules.Plain].Select(match => match.Span)];
        _well = rules.Talk.TryGetValue(ChildIsWell, out var well) ? [.. matches[well].Select(match => match.Span)] : [];
        _said = AgeReader.Read(words);
        IReadOnlyList<SafetyAge> known = _said.Count > 0 ? _said : [.. context.Ages, .. context.Memory.Ages];
        if (known.Count == 0)
            known = _said = [.. rules.AgeCues.Where(cue => matches.Any(cue.List)).Select(cue => cue.Age)];
        _ages = known;

        // "Is 38 a fever", asked of no child in particular, is no reading.
        _temperatures = TemperatureReader.Read(words);
        if (known.Count == 0 && _now.ContainsKey(AskedNumber))
            _temperatures = [.. _temperatures.Where(reading => reading.Celsius < Fever)];
        foreach (var reading in _temperatures.Where(reading => reading.Celsius >= Fever))
            _now.TryAdd(HighTemperature, reading.Span);
    }

    /// <summary>Ages said in this message.</summary>
    public IReadOnlyList<SafetyAge> Ages => _said;

    /// <summary>The last body temperature said in this message, in °C, or null.</summary>
    public double? Temperature => _temperatures.Count > 0 ? _temperatures[^1].Celsius : null;

    public bool Has(string sign) => _now.ContainsKey(sign) || _earlier.Contains(sign);

    public bool WasAnswered(string rule) => _answered.Contains(rule);

    /// <summary>What the rules find in this turn, in the order of the files.</summary>
    public IEnumerable<SafetyFinding> Findings() => _now.Keys.Concat(_earlier)
        .SelectMany(sign => _rules.RulesBySign.GetValueOrDefault(sign) ?? [])
        .Concat(_rules.RulesWithoutSign)
        .Distinct()
        .Order()
        .Select(rule => Try(_rules.Rules[rule]))
        .OfType<SafetyFinding>();

    // Null when the rule does not fire or nothing new was said for it.
    private SafetyFinding? Try(CompiledRule rule)
    {
        WordSpan? fresh = null;
        if (!OwnPart(rule, ref fresh) || !AgeFits(rule, out var unknown))
            return null;
        if (rule.Without.Any(Says))
            return null;

        foreach (var alternatives in rule.With)
        {
            if (!Said(alternatives, ref fresh))
                return null;
        }

        var ageIsNew = rule.Age is not null && _said.Count > 0 && !WasAnswered(rule.Id);
        if (fresh is null && !ageIsNew)
            return null;
        var (span, start, end) = fresh is { } at ? (_words.Written(at.First, at.Last), _words.Words[at.First].Start, _words.Words[at.Last].End) : ("", 0, -1);
        return Found(rule, span, start, end, unknown);
    }

    public SafetyMemory Remember(IEnumerable<SafetyFinding> findings) => new()
    {
        Signs = [.. _context.Memory.Signs.Where(sign => !_cancelled.Contains(sign)).Concat(_now.Keys).Distinct(StringComparer.Ordinal).TakeLast(MostRemembered)],
        Answered = [.. _context.Memory.Answered.Concat(findings.Where(finding => !finding.DependsOnAge).Select(finding => finding.RuleId)).Distinct(StringComparer.Ordinal).TakeLast(MostRemembered)],
        Said = [.. _context.Memory.Said.Concat(findings.Select(finding => finding.RuleId)).Distinct(StringComparer.Ordinal).TakeLast(MostRemembered)],
        Ages = _said.Count > 0 ? _said : _context.Memory.Ages,
        Temperature = Temperature ?? _context.Memory.Temperature,
    };

    private SafetyFinding Found(CompiledRule rule, string span, int start, int end, bool ageIsUnknown) =>
        new(rule.Id, rule.Level, rule.When, span, start, end, ageIsUnknown && rule.Age is not null) { AnsweredBefore = WasAnswered(rule.Id), SaidBefore = _saidBefore.Contains(rule.Id), Rank = rule.Rank, Telling = rule.Level == SafetyLevel.UnsafeSleep ? TellingOf(start, end) : SafetyTelling.Now };

    private void Note(CompiledSign sign, CompiledSafety rules, PatternMatches matches)
    {
        foreach (var match in matches[sign.Any])
        {
            var isTakenBack = rules.Cancels.IsTakenBack(_words, matches, match, sign);
            if (isTakenBack || Cancels.IsException(_words, matches, match, sign))
            {
                (isTakenBack ? _takenBack : _excepted).Add(match.Span);
                _cancelled.Add(sign.Id);
            }
            else if (_now.TryAdd(sign.Id, match.Span))
                break;
        }

        if (_now.ContainsKey(sign.Id))
            _cancelled.Remove(sign.Id);
    }

    private bool OwnPart(CompiledRule rule, ref WordSpan? fresh)
    {
        if (rule.Own is null && rule.Temperature is null && rule.AnySign.Length == 0)
            return true;
        if (rule.Own is { } own && _now.TryGetValue(own.Id, out var span))
            fresh = span;
        else if (rule.Temperature is { } range && Measured(range.From, range.Below) is { } measured)
            fresh = measured;
        else if (!Said(rule.AnySign, ref fresh))
            return (rule.Own is { } earlier && _earlier.Contains(earlier.Id) && (rule.With.Length > 0 || rule.Age is not null))
                || (rule.Temperature is { } before && _temperatures.Count == 0 && _context.Memory.Temperature >= before.From && _context.Memory.Temperature < before.Below);
        return true;
    }

    private WordSpan? Measured(double from, double below)
    {
        foreach (var reading in _temperatures)
        {
            if (reading.Celsius >= from && reading.Celsius < below)
                return reading.Span;
        }

        return null;
    }

    private bool Said(string[] alternatives, ref WordSpan? fresh)
    {
        foreach (var sign in alternatives)
        {
            if (_now.TryGetValue(sign, out var span))
            {
                fresh ??= span;
                return true;
            }
        }

        foreach (var sign in alternatives)
        {
            if (_earlier.Contains(sign) && !_cancelled.Contains(sign))
                return true;
        }

        return false;
    }

    private bool AgeFits(CompiledRule rule, out bool unknown)
    {
        unknown = _ages.Count == 0;
        if (rule.Age is not { } range)
            return true;
        if (unknown)
            return rule.AgeMayBeUnknown && range.From < 3;

        foreach (var age in _ages)
        {
            if (age.Meets(range.From, range.Below))
                return true;
        }

        return false;
    }
}
