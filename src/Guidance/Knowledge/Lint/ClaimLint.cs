using System.Text.RegularExpressions;

namespace GentleSleepBot.Guidance.Knowledge.Lint;

/// <summary>Holds <c>sources.yaml</c> against its rules: every source is cited or says why not, and a study says how it was done.</summary>
internal sealed partial class ClaimLint(DirectoryInfo folder, KnowledgeBase knowledge, ICollection<KnowledgeFault> faults)
{
    private const string FileName = "sources.yaml";
    private const string NoProof = "is not proof";
    private const string KeyStart = "- key: ";
    private static readonly string[] OtherTexts = ["soothing.md", "crying-alone.yaml", "circumstances.yaml", "short-answers.yaml", "after-any-answer.yaml"];
    private static readonly string[] OtherFolders = ["plain-answers", "follow-ups"];

    public void Check()
    {
        var cited = knowledge.Topics.Values.SelectMany(topic => topic.Texts())
            .Concat(OtherFiles().Select(File.ReadAllText))
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

    private IEnumerable<string> OtherFiles() => OtherTexts.Select(file => Path.Combine(folder.FullName, file)).Where(File.Exists)
        .Concat(OtherFolders.Select(name => Path.Combine(folder.FullName, name)).Where(Directory.Exists).SelectMany(path => Directory.EnumerateFiles(path, "*.yaml")));

    private void Check(Source source, int line, bool isCited)
    {
        if (!isCited && string.IsNullOrWhiteSpace(source.NotUsed))
            faults.Add(new KnowledgeFault(FileName, line, $"source \"{source.Key}\" is cited nowhere and does not say why in not_used"));
        if (source.Kind == SourceKind.CoachPractice)
            faults.Add(new KnowledgeFault(FileName, line, $"source \"{source.Key}\" is of a kind that only coaches' own topics have"));
        if (source.Kind == SourceKind.Study)
            CheckStudy(source, line);
        if (source.Url is { IsAbsoluteUri: true, Scheme: not ("https" or "http") })
            faults.Add(new KnowledgeFault(FileName, line, $"source \"{source.Key}\" has a link that no reader can open"));
    }

    private void CheckStudy(Source study, int line)
    {
        if (string.IsNullOrWhiteSpace(study.Note))
            faults.Add(new KnowledgeFault(FileName, line, $"study \"{study.Key}\" has no note on the children's age, the method and the size"));
        if (study.Year is null)
            faults.Add(new KnowledgeFault(FileName, line, $"study \"{study.Key}\" has no year"));
        if (FoundNothing().IsMatch(study.Says) && study.Note?.Contains(NoProof, StringComparison.Ordinal) != true)
            faults.Add(new KnowledgeFault(FileName, line, $"study \"{study.Key}\" found no difference, and its note does not say that this \"{NoProof}\" that there is none"));
    }

    [GeneratedRegex(@"\bno (difference|link)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FoundNothing();
}
