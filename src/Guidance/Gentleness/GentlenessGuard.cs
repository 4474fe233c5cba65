using System.Text.RegularExpressions;
using GentleSleepBot.Guidance.Knowledge;

namespace GentleSleepBot.Guidance.Gentleness;

/// <summary>Reads every outgoing text and finds what no parent must be told, whoever wrote it. Safe for use by many threads.</summary>
public sealed partial class GentlenessGuard
{
    private const string RulesFile = "gentleness.yaml";
    private const int MostRemembered = 4096;
    private const int LongestRemembered = 400;

    private readonly Denials _denials;
    private readonly Remembered<string, IReadOnlyList<Finding>> _read = new(MostRemembered, StringComparer.Ordinal);
    private readonly IReadOnlyList<(GentlenessRule Rule, Regex Pattern, Regex? Unless)> _rules;

    private GentlenessGuard(GentlenessRules rules)
    {
        var patterns = new PatternParts(rules.Parts);
        _denials = new Denials(rules, patterns);
        _rules = [.. rules.Rules.Select(rule => (rule, patterns.Join(rule.Pattern)!, patterns.Join(rule.Unless)))];
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
        var folded = FoldedText.Of(OwnLink().Replace(text, link => new string(' ', link.Length)));
        foreach (var (start, length) in Sentences.Of(folded.Text))
        {
            foreach (var found in FindIn(folded.Text.AsSpan(start, length)))
            {
                if (safetyBreak && found.Rule.SafetyBreak)
                    continue;

                var (from, count) = folded.Original(start + found.Index, found.Length);
                faults.Add(new GentlenessFault(found.Rule.Id, found.Rule.Says, text.Substring(from, count), from));
            }
        }

        return faults;
    }

    // Curated sentences come again and again; a sentence read once is remembered.
    private IReadOnlyList<Finding> FindIn(ReadOnlySpan<char> letters)
    {
        if (_read.TryFindBy(letters, out var known))
            return known;

        var sentence = letters.ToString();
        var found = new List<Finding>();
        var isRead = true;
        foreach (var (rule, pattern, unless) in _rules)
        {
            var findings = FindIn(sentence, rule, pattern, unless);
            isRead &= findings is not null;
            found.AddRange(findings ?? [new Finding(rule, 0, sentence.Length)]);
        }

        if (isRead && sentence.Length <= LongestRemembered)
            _read.Keep(sentence, found);
        return found;
    }

    // What cannot be read in time is taken for a fault, so that nothing unread goes out, and is read again the next time.
    private List<Finding>? FindIn(string sentence, GentlenessRule rule, Regex pattern, Regex? unless)
    {
        try
        {
            return [.. pattern.Matches(sentence)
                .Where(match => (!rule.Deniable || !_denials.Deny(sentence, match)) && unless?.IsMatch(sentence) != true)
                .Select(match => new Finding(rule, match.Index, match.Length))];
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }

    // The line that makes [1] a link to our own page; its title is the source's name and no advice.
    [GeneratedRegex(@"\[\d{1,2}\]: https?://[^\s/]+/(topics/[a-z-]+|sources)#[a-z0-9-]+ ""[^""\n]*""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OwnLink();

    private readonly record struct Finding(GentlenessRule Rule, int Index, int Length);
}
