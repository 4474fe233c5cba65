using GentleSleepBot.Guidance.Answers;
using GentleSleepBot.Guidance.Gentleness;

namespace GentleSleepBot.Guidance.Knowledge.Lint;

/// <summary>Holds single texts against the rules of CONTRIBUTING.md: gentle, plain, known words and sources.</summary>
internal sealed class TextLint(string file, string[] lines, GentlenessGuard guard, Wording wording, ICollection<KnowledgeFault> faults)
{
    private const double HighestGrade = 8;

    /// <summary>Opens a file of the knowledge folder.</summary>
    public static TextLint Open(DirectoryInfo folder, string file, GentlenessGuard guard, Wording wording, ICollection<KnowledgeFault> faults)
    {
        var path = Path.Combine(folder.FullName, file);
        return new TextLint(file, File.Exists(path) ? File.ReadAllLines(path) : [], guard, wording, faults);
    }

    public void CheckGrade(string text)
    {
        var grade = ReadingGrade.Of(Plain(text));
        if (grade > HighestGrade)
            Fault(text, $"reads at grade {grade:0.0}; at most {HighestGrade:0} is allowed");
    }

    public void CheckLength(string text, int most, string what)
    {
        var words = ReadingGrade.CountWords(Plain(text));
        if (words > most)
            Fault(text, $"{what} has {words} words; at most {most} are read at night");
    }

    public void CheckWords(string text)
    {
        var plain = Plain(text);
        if (plain.Contains('!'))
            Fault(text, "has an exclamation mark");
        foreach (var fault in guard.Check(plain))
            Fault(IsWritten(fault.Words) ? fault.Words : text, $"{fault.Says} (\"{fault.Words}\")");
        foreach (var name in wording.UnknownIn(text))
            Fault(text, $"unknown word {{{name}}}");
    }

    public void CheckSources(string text, IReadOnlyDictionary<string, Source> sources)
    {
        foreach (var key in Citations.In(text).Where(key => !sources.ContainsKey(key)))
            Fault(text, $"cites \"{key}\", which no sources.yaml has");
    }

    public void Fault(string near, string message)
    {
        var line = near.Length == 0 ? -1 : Array.FindIndex(lines, line => line.Contains(near.Split('\n')[0], StringComparison.OrdinalIgnoreCase));
        faults.Add(new KnowledgeFault(file, line + 1, message));
    }

    private bool IsWritten(string words) => Array.Exists(lines, line => line.Contains(words, StringComparison.OrdinalIgnoreCase));

    private string Plain(string text) => wording.Fill(Citations.Replace(text, _ => ""), Reading.Facts.None);
}
