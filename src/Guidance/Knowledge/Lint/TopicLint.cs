using GentleSleepBot.Guidance.Answers;
using GentleSleepBot.Guidance.Gentleness;

namespace GentleSleepBot.Guidance.Knowledge.Lint;

/// <summary>Holds one topic against the rules of CONTRIBUTING.md.</summary>
internal sealed class TopicLint(FileInfo path, GentlenessGuard guard, Wording wording, ICollection<KnowledgeFault> faults)
{
    private const int OpeningWords = 14;
    private const int RightNowWords = 45;
    private const int FewestPhrasings = 60;
    private const double HighestGrade = 8;

    private readonly string _file = Path.Combine("topics", path.Name);
    private readonly string[] _lines = File.ReadAllLines(path.FullName);

    public void Check(Topic topic)
    {
        if (!TopicFamilies.All.Contains(topic.Family, StringComparer.Ordinal))
            Fault("family:", $"unknown family \"{topic.Family}\": the families are {string.Join(", ", TopicFamilies.All)}");
        if (topic.Openings.Count != 3)
            Fault("## Openings", $"has {topic.Openings.Count} openings; three are needed");
        foreach (var opening in topic.Openings)
            CheckLength(opening, OpeningWords, "an opening");

        foreach (var text in TextsOf(topic.RightNow))
            CheckLength(text, RightNowWords, "Right now");
        foreach (var text in topic.Texts())
            CheckGrade(text);
        foreach (var text in topic.Texts().Concat(topic.Openings))
            CheckWords(text);
        foreach (var text in TextsOf(topic.RightNow).Concat(TextsOf(topic.Why)).Concat(TextsOf(topic.NextNights)).Where(text => Citations.In(text).Count == 0))
            Fault(text, "cites no source");

        CheckPhrasings(topic);
    }

    private void CheckLength(string text, int most, string what)
    {
        var words = ReadingGrade.CountWords(Plain(text));
        if (words > most)
            Fault(text, $"{what} has {words} words; at most {most} are read at night");
    }

    private void CheckGrade(string text)
    {
        var grade = ReadingGrade.Of(Plain(text));
        if (grade > HighestGrade)
            Fault(text, $"reads at grade {grade:0.0}; at most {HighestGrade:0} is allowed");
    }

    private void CheckWords(string text)
    {
        var plain = Plain(text);
        if (plain.Contains('!'))
            Fault(text, "has an exclamation mark");
        foreach (var fault in guard.Check(plain))
            Fault(text, $"{fault.Says} (\"{fault.Words}\")");
        foreach (var name in wording.UnknownIn(text))
            Fault(text, $"unknown word {{{name}}}");
    }

    private void CheckPhrasings(Topic topic)
    {
        if (topic.Phrasings.Count < FewestPhrasings)
            Fault("", $"has {topic.Phrasings.Count} phrasings; at least {FewestPhrasings} are needed to be found");
        foreach (var twice in topic.Phrasings.GroupBy(phrasing => phrasing, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
            Fault("", $"the phrasing \"{twice.Key}\" stands twice");
    }

    private static IEnumerable<string> TextsOf(TopicSection section) => section.Variants.Values.Prepend(section.Base);

    private string Plain(string text) => wording.Fill(Citations.Replace(text, _ => ""), Reading.Facts.None);

    private void Fault(string near, string message)
    {
        var line = near.Length == 0 ? -1 : Array.FindIndex(_lines, line => line.Contains(near.Split('\n')[0], StringComparison.OrdinalIgnoreCase));
        faults.Add(new KnowledgeFault(_file, line + 1, message));
    }
}
