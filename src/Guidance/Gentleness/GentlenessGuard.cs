using System.Text.RegularExpressions;
using GentleSleepBot.Guidance.Knowledge;

namespace GentleSleepBot.Guidance.Gentleness;

/// <summary>Reads every outgoing text and finds what no parent must be told, whoever wrote it. Safe for use by many threads.</summary>
public sealed class GentlenessGuard
{
    private const string RulesFile = "gentleness.yaml";
    private const int WordsADenialReaches = 6;

    private readonly HashSet<string> _denials;
    private readonly string[] _longDenials;
    private readonly IReadOnlyList<(GentlenessRule Rule, Regex Pattern, Regex? Unless)> _rules;

    private GentlenessGuard(GentlenessRules rules)
    {
        _denials = rules.Denials.Where(denial => !denial.Contains(' ')).ToHashSet(StringComparer.Ordinal);
        _longDenials = [.. rules.Denials.Where(denial => denial.Contains(' '))];
        _rules = [.. rules.Rules.Select(rule => (rule, Join(rule.Pattern)!, Join(rule.Unless)))];
    }

    /// <summary>Reads the guard's rules.</summary>
    /// <param name="folder">The knowledge folder.</param>
    /// <exception cref="KnowledgeFormatException">The rules are missing or wrong.</exception>
    public static GentlenessGuard Load(DirectoryInfo folder)
    {
        ArgumentNullException.ThrowIfNull(folder);

        var faults = new List<KnowledgeFault>();
        var path = Path.Combine(folder.FullName, RulesFile);
        if (!File.Exists(path))
            throw new KnowledgeFormatException([new KnowledgeFault(RulesFile, 0, "the file is missing")]);

        var rules = KnowledgeYaml.Read<GentlenessRules>(File.ReadAllText(path), RulesFile, 1, faults);
        try
        {
            if (rules is not null)
                return new GentlenessGuard(rules);
        }
        catch (ArgumentException e)
        {
            faults.Add(new KnowledgeFault(RulesFile, 0, e.Message));
        }

        throw new KnowledgeFormatException(faults);
    }

    /// <summary>What is wrong with a text; empty when it may be sent.</summary>
    /// <param name="text">The whole outgoing text.</param>
    /// <param name="safetyBreak">Whether the text is a curated one that puts a child down for a moment, known by its rule's id.</param>
    public IReadOnlyList<GentlenessFault> Check(string text, bool safetyBreak = false)
    {
        ArgumentNullException.ThrowIfNull(text);

        var faults = new List<GentlenessFault>();
        var folded = text.ToLowerInvariant().Replace('’', '\'').Replace('‘', '\'').Replace('\u00a0', ' ');
        foreach (var (start, length) in Sentences.Of(folded))
        {
            var sentence = folded.Substring(start, length);
            foreach (var (rule, pattern, unless) in _rules)
            {
                if (safetyBreak && rule.SafetyBreak)
                    continue;

                foreach (Match match in pattern.Matches(sentence))
                {
                    if ((rule.Deniable && IsDenied(sentence, match.Index)) || unless?.IsMatch(sentence) == true)
                        continue;

                    faults.Add(new GentlenessFault(rule.Id, rule.Says, text.Substring(start + match.Index, match.Length), start + match.Index));
                }
            }
        }

        return faults;
    }

    private bool IsDenied(string sentence, int at)
    {
        var clause = Sentences.ClauseBefore(sentence, at).ToString();
        return clause.Split(' ', StringSplitOptions.RemoveEmptyEntries).TakeLast(WordsADenialReaches).Any(word => _denials.Contains(word.Trim('"', '\'', '*')))
            || _longDenials.Any(denial => clause.Contains(denial, StringComparison.Ordinal));
    }

    private static Regex? Join(List<string> patterns) =>
        patterns.Count == 0 ? null : new Regex($"(?:{string.Join(")|(?:", patterns)})", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
}
