using GentleSleepBot.Guidance.Knowledge;

namespace GentleSleepBot.Guidance.Answers.Asked;

/// <summary>
/// How parents ask for plain answers, from <c>knowledge/asked/</c>: for a file of <c>plain-answers/</c> or <c>follow-ups/</c> one of the same name,
/// in which <c># id: label</c> names an answer and the question to tap for it, and each line below is a message that it answers; <c># id</c> alone where no label would be fit to be shown.
/// </summary>
/// <param name="folder">The knowledge folder.</param>
/// <param name="answers">The answers that may be named.</param>
/// <param name="faults">Takes what is wrong.</param>
internal sealed class AskedFolder(DirectoryInfo folder, PlainAnswers answers, ICollection<KnowledgeFault> faults)
{
    internal const string Name = "asked";
    internal const int LongestLabel = 40;

    private const string Heading = "# ";
    private const char Between = ':';

    private readonly List<AskedEntry> _entries = [];

    /// <summary>Every answer that has lines; none where there is no such folder.</summary>
    public IReadOnlyList<AskedEntry> Read()
    {
        var asked = new DirectoryInfo(Path.Combine(folder.FullName, Name));
        if (asked.Exists)
        {
            foreach (var file in asked.EnumerateFiles("*.txt", SearchOption.AllDirectories).OrderBy(file => file.FullName, StringComparer.Ordinal))
                Read(file, Path.GetRelativePath(folder.FullName, file.FullName).Replace('\\', '/'));
        }

        foreach (var same in _entries.Where(entry => entry.Label is not null).GroupBy(entry => entry.Label, StringComparer.OrdinalIgnoreCase).Where(same => same.Select(entry => entry.Answer.Texts[0]).Distinct().Count() > 1))
            faults.Add(new KnowledgeFault(Name, 0, $"the label \"{same.Key}\" stands for {string.Join(" and ", same.Select(entry => entry.Answer.Id))}"));
        return _entries;
    }

    private void Read(FileInfo file, string name)
    {
        var topic = file.Directory!.Name == PlainAnswers.FollowUpsFolder ? Path.GetFileNameWithoutExtension(file.Name) + "/" : "";
        List<string>? lines = null;
        foreach (var (number, line) in File.ReadLines(file.FullName).Index())
        {
            var text = line.Trim();
            if (text.StartsWith(Heading, StringComparison.Ordinal))
                lines = Begin(text[Heading.Length..], topic, name, number + 1);
            else if (text.Length > 0 && lines is null)
                faults.Add(new KnowledgeFault(name, number + 1, "this line stands below no \"# id: label\" or \"# id\""));
            else if (text.Length > 0)
                lines!.Add(text);
        }
    }

    private List<string> Begin(string heading, string topic, string name, int number)
    {
        var lines = new List<string>();
        var (id, label) = heading.IndexOf(Between) is var at and > 0 ? (heading[..at].Trim(), heading[(at + 1)..].Trim()) : (heading, null);
        if (label is { Length: 0 or > LongestLabel })
            faults.Add(new KnowledgeFault(name, number, $"the label of \"{id}\" has to have 1 to {LongestLabel} letters"));
        if (answers.ById(topic + id) is { } answer)
            _entries.Add(new AskedEntry(answer, label, lines));
        else
            faults.Add(new KnowledgeFault(name, number, $"there is no answer \"{topic}{id}\""));
        return lines;
    }
}
