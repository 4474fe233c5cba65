using GentleSleepBot.Guidance.Language;
using GentleSleepBot.Guidance.Safety.Likeness;
using GentleSleepBot.Guidance.Safety.Patterns;
using GentleSleepBot.Guidance.Safety.Rules;

namespace GentleSleepBot.Guidance.Safety;

/// <summary>
/// Reads one message for danger, by rules and by likeness to examples, which only ever raises what the rules found: deterministic, pure,
/// under a millisecond, safe for many threads.
/// </summary>
public sealed class SafetyScreen
{
    private readonly CompiledSafety _rules;
    private readonly LanguageScreen _languages;
    private readonly LikenessScreen? _likeness;

    /// <summary>A screen over loaded rules; build it once.</summary>
    public SafetyScreen(SafetyRules rules)
        : this(rules, null)
    {
    }

    internal SafetyScreen(SafetyRules rules, LikenessScreen? likeness)
    {
        ArgumentNullException.ThrowIfNull(rules);
        _likeness = likeness;
        _rules = rules.Compiled;
        _languages = new LanguageScreen(_rules.Languages);
    }

    /// <summary>What is dangerous in a message, given what is known; never fails, whatever the text holds.</summary>
    public SafetyAssessment Assess(MessageText text, SafetyContext context)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(context);
        var words = new ScreenWords(text, _rules.Vocabulary);
        var matches = _rules.Index.Find(words);
        var turn = new TurnSigns(_rules, words, matches, context);
        var findings = _rules.Rules.Select(turn.Try).OfType<SafetyFinding>().ToList();
        var language = _languages.Find(text, findings);
        Amber.Raise(findings, _rules, turn);
        if (language is null && _likeness is not null && turn.Resembling(_likeness.Hear(text), findings, _rules) is { } resembling)
            findings.Add(resembling);

        var ordered = findings.OrderByDescending(finding => finding.Level).ThenByDescending(finding => finding.Rank).ToList();
        var first = ordered.Count > 0 ? ordered[0] : null;
        return new SafetyAssessment
        {
            Finding = first,
            Others = ordered.Count > 1 ? ordered[1..] : [],
            WouldChange = first is null ? null : _rules.Rules.FirstOrDefault(rule => rule.Id == first.RuleId)?.WouldChange,
            Memory = turn.Remember(ordered),
            OtherLanguage = language,
        };
    }

    /// <summary>What a message says about a danger that was answered before.</summary>
    public SafetyAnswer ReadAnswer(MessageText text)
    {
        ArgumentNullException.ThrowIfNull(text);

        var matches = _rules.Index.Find(new ScreenWords(text, _rules.Vocabulary));
        if (Says("not-meant"))
            return SafetyAnswer.NotMeant;
        if (Says("help-reached"))
            return SafetyAnswer.HelpReached;
        return Says("fine-now") ? SafetyAnswer.FineNow : SafetyAnswer.Other;

        bool Says(string talk) => _rules.Talk.TryGetValue(talk, out var list) && matches.Any(list);
    }
}
