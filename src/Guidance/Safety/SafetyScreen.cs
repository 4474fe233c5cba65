using GentleSleepBot.Guidance.Language;
using GentleSleepBot.Guidance.Safety.Afterwards;
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
    private readonly AnswerReader _answers;
    private readonly LikenessScreen? _likeness;
    private readonly AfterwardsReader? _afterwards;

    /// <summary>A screen over loaded rules; build it once.</summary>
    public SafetyScreen(SafetyRules rules)
        : this(rules, null, null)
    {
    }

    internal SafetyScreen(SafetyRules rules, LikenessScreen? likeness, AfterwardsReader? afterwards)
    {
        ArgumentNullException.ThrowIfNull(rules);
        _afterwards = afterwards;
        _likeness = likeness;
        _rules = rules.Compiled;
        _languages = new LanguageScreen(_rules.Languages);
        _answers = new AnswerReader(_rules);
    }

    /// <summary>What is dangerous in a message, given what is known; never fails, whatever the text holds.</summary>
    public SafetyAssessment Assess(MessageText text, SafetyContext context)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(context);

        var alone = Assess(text, context, _likeness);
        return ToldInParts.Find(text, context, alone, (whole, known) => Assess(whole, known, null)) ?? alone;
    }

    private SafetyAssessment Assess(MessageText text, SafetyContext context, LikenessScreen? likeness)
    {
        var words = new ScreenWords(text, _rules.Vocabulary);
        var matches = _rules.Index.Find(words);
        var turn = new TurnSigns(_rules, words, matches, context);
        var findings = turn.Findings().ToList();
        var language = _languages.Find(text, findings);
        Amber.Raise(findings, _rules, turn);
        var isPutRight = IsPutRight(text, context, findings, likeness);
        if (isPutRight)
            findings.Clear();
        if (language is null && likeness is not null && turn.Resembling(likeness.Hear(text), findings, _rules) is { } resembling)
            findings.Add(resembling);

        var ordered = findings.OrderByDescending(finding => finding.Level).ThenByDescending(finding => finding.Rank).ToList();
        var first = ordered.Count > 0 ? ordered[0] : null;
        return new SafetyAssessment
        {
            Finding = first,
            Others = ordered.Count > 1 ? ordered[1..] : [],
            WouldChange = first is null ? null : Rule(first.RuleId)?.WouldChange,
            Ages = turn.Ages,
            Temperature = turn.Temperature,
            Memory = isPutRight ? context.Memory : turn.Remember(ordered),
            OtherLanguage = language,
        };
    }

    // "He isn't off his milk, he's off the cup": who takes a hearing back names what a rule listens for. Where the message also reads calm, the rule is not followed;
    // an emergency or a crisis that a rule finds is, whatever the examples make of it: "I said I took the whole packet".
    private static bool IsPutRight(MessageText text, SafetyContext context, List<SafetyFinding> findings, LikenessScreen? likeness) =>
        context.PutsRight && findings.TrueForAll(finding => finding.Level < SafetyLevel.ParentCrisis) && likeness?.IsCalm(text) == true;

    /// <summary>What a message says about a danger that was answered before, by the lists of words alone.</summary>
    public SafetyAnswer ReadAnswer(MessageText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return _answers.Read(text);
    }

    /// <summary>What a message says about a danger that was answered before, by the lists and else by likeness to what parents say then.</summary>
    /// <param name="text">The message.</param>
    /// <param name="level">The level of that danger.</param>
    public SafetyAnswer ReadAnswer(MessageText text, SafetyLevel level) =>
        (ReadAnswer(text) is not SafetyAnswer.Other and var answer ? answer : _afterwards?.Read(text, level) ?? SafetyAnswer.Other) switch
        {
            SafetyAnswer.PersonHere when level is SafetyLevel.ParentCrisis or SafetyLevel.ParentWellbeing => SafetyAnswer.HelpReached,
            var said => said,
        };

    /// <summary>The line that answers what a parent asks until help is there: may the child drink, what to take along; null when nothing such is asked.</summary>
    /// <param name="text">The message.</param>
    /// <param name="level">The level of the danger that was answered.</param>
    /// <param name="ruleId">The rule that was answered.</param>
    public MeanwhileLine? AsksMeanwhile(MessageText text, SafetyLevel level, string ruleId)
    {
        ArgumentNullException.ThrowIfNull(text);
        return _answers.Meanwhile(text, level, ruleId);
    }

    /// <summary>Whether a message says that the sign of a danger answered before is not there.</summary>
    /// <param name="text">The message.</param>
    /// <param name="ruleId">The rule that was answered.</param>
    public bool Denies(MessageText text, string ruleId)
    {
        ArgumentNullException.ThrowIfNull(text);
        return _answers.Denies(text, ruleId);
    }

    /// <summary>Whether a message says of the very sign of a danger answered before that it is not there, and not only that the bot misread.</summary>
    /// <param name="text">The message.</param>
    /// <param name="ruleId">The rule that was answered.</param>
    public bool DeniesItsSign(MessageText text, string ruleId)
    {
        ArgumentNullException.ThrowIfNull(text);
        return _answers.DeniesItsSign(text, ruleId);
    }

    /// <summary>Whether a rule may be meant for a child of some of these ages; true while no age is known.</summary>
    /// <param name="ruleId">The rule; one of another language holds at every age.</param>
    /// <param name="ages">Ages the child may have, in months.</param>
    public bool MayConcern(string ruleId, IReadOnlyList<SafetyAge> ages)
    {
        ArgumentNullException.ThrowIfNull(ages);
        return ages.Count == 0 || Rule(ruleId)?.Age is not { } range || ages.Any(age => age.Meets(range.From, range.Below));
    }

    /// <summary>Whether a rule goes by a high temperature.</summary>
    /// <param name="ruleId">The rule.</param>
    public bool IsOfFever(string ruleId) => Rule(ruleId)?.Temperature is { From: >= TurnSigns.Fever };

    private CompiledRule? Rule(string id) => _rules.Rules.FirstOrDefault(rule => rule.Id == id);
}
