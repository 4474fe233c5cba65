using GentleSleepBot.Guidance.Language;
using GentleSleepBot.Guidance.Safety;
using GentleSleepBot.Guidance.Safety.Patterns;
using GentleSleepBot.Guidance.Safety.Rules;

namespace Retrieval.Laboratory;

/// <summary>Examples of a danger that their own rule finds and an exception or a context takes back: an exception that is too wide shows here before a parent meets it.</summary>
/// <param name="rules">The rules.</param>
/// <param name="examples">The folder of their examples.</param>
internal sealed class TakenBackTable(SafetyRules rules, string examples)
{
    private readonly CompiledSafety _safety = rules.Compiled;

    public void Print()
    {
        var screen = new SafetyScreen(rules);
        foreach (var rule in _safety.Rules)
        {
            var file = Path.Combine(examples, rule.Id + ".txt");
            foreach (var text in (File.Exists(file) ? File.ReadLines(file) : []).Where(line => line.Length > 0 && line[0] != '#').Select(line => MessageText.Parse(line)))
            {
                if (screen.Assess(text, SafetyContext.Empty).Level < rule.Level)
                    Print(rule, text);
            }
        }
    }

    private void Print(CompiledRule rule, MessageText text)
    {
        var words = new ScreenWords(text, _safety.Vocabulary);
        var matches = _safety.Index.Find(words);
        foreach (var why in _safety.Sayings.Select(saying => saying.Item2).Where(sign => IsOf(rule, sign)).SelectMany(sign => WhyNot(words, matches, sign)).Distinct(StringComparer.Ordinal))
            Console.WriteLine($"{rule.Id,-18}{why}: {text.Original}");
    }

    private static bool IsOf(CompiledRule rule, CompiledSign sign) => sign.Id == rule.Own?.Id || rule.AnySign.Contains(sign.Id, StringComparer.Ordinal);

    private IEnumerable<string> WhyNot(ScreenWords words, PatternMatches matches, CompiledSign sign)
    {
        foreach (var span in matches[sign.Any])
        {
            var found = words.Written(span.Span.First, span.Span.Last);
            if (Cancels.IsException(words, matches, span, sign))
                yield return $"\"{found}\" by the exception \"{string.Join("\" or \"", matches[sign.Unless].Select(other => words.Written(other.Span.First, other.Span.Last)).Distinct())}\"";
            foreach (var context in sign.Heeds.Where(heeded => _safety.Cancels.IsTakenBack(words, matches, span, sign with { Heeds = [heeded] })))
                yield return $"\"{found}\" as {context}";
        }
    }
}
