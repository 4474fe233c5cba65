namespace GentleSleepBot.Guidance.Knowledge.Lint;

/// <summary>Holds <c>sources.yaml</c> against its rules: every source is cited or says why not, and a study says how it was done.</summary>
internal sealed class ClaimLint(DirectoryInfo folder, KnowledgeBase knowledge, ICollection<KnowledgeFault> faults)
{
    private const string FileName = "sources.yaml";
    private const string KeyStart = "- key: ";
    private static readonly string[] OtherTexts = ["soothing.md", "crying-alone.yaml", "circumstances.yaml"];

    public void Check()
    {
        var cited = knowledge.Topics.Values.SelectMany(topic => topic.Texts())
            .Concat(OtherTexts.Select(file => Path.Combine(folder.FullName, file)).Where(File.Exists).Select(File.ReadAllText))
            .SelectMany(Citations.In)
            .ToHashSet(StringComparer.Ordinal);

        var path = Path.Combine(folder.FullName, FileName);
        var lines = File.Exists(path) ? File.ReadAllLines(path) : [];
        for (var at = 0; at < lines.Length; at++)
        {
            if (lines[at].StartsWith(KeyStart, StringComparison.Ordinal) && knowledge.Sources.TryGetValue(lines[at][KeyStart.Length..].Trim(), out var source))
                Check(source, at + 1, cited.Contains(source.Key));
        }
    }

    private void Check(Source source, int line, bool isCited)
    {
        if (!isCited && string.IsNullOrWhiteSpace(source.NotUsed))
            faults.Add(new KnowledgeFault(FileName, line, $"source \"{source.Key}\" is cited nowhere and does not say why in not_used"));
        if (source.Kind == SourceKind.CoachPractice)
            faults.Add(new KnowledgeFault(FileName, line, $"source \"{source.Key}\" is of a kind that only coaches' own topics have"));
        if (source.Kind == SourceKind.Study && string.IsNullOrWhiteSpace(source.Note))
            faults.Add(new KnowledgeFault(FileName, line, $"study \"{source.Key}\" has no note on the children's age, the method and the size"));
        if (source.Url is { IsAbsoluteUri: true, Scheme: not ("https" or "http") })
            faults.Add(new KnowledgeFault(FileName, line, $"source \"{source.Key}\" has a link that no reader can open"));
    }
}
