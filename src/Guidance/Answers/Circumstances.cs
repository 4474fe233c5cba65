using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Reading;

namespace GentleSleepBot.Guidance.Answers;

/// <summary>What changes for twins, a lone parent, a bottle and the like. From <c>circumstances.yaml</c>.</summary>
public sealed class Circumstances
{
    internal const string FileName = "circumstances.yaml";
    private const int MostAdded = 2;

    private readonly List<CircumstanceEntry> _entries;

    private Circumstances(List<CircumstanceEntry> entries) => _entries = entries;

    /// <summary>Reads <c>circumstances.yaml</c>.</summary>
    /// <param name="folder">The knowledge folder.</param>
    /// <exception cref="KnowledgeFormatException">The file is missing or wrong.</exception>
    public static Circumstances Load(DirectoryInfo folder)
    {
        ArgumentNullException.ThrowIfNull(folder);

        var entries = KnowledgeYaml.ReadFile<List<CircumstanceEntry>>(folder, FileName);
        var faults = new List<KnowledgeFault>();
        faults.AddRange(entries.Where(entry => entry.When is null && entry.Said.Count == 0)
            .Select(entry => new KnowledgeFault(FileName, 0, $"\"{entry.Id}\" has neither \"when\" nor \"said\"")));
        return faults.Count == 0 ? new Circumstances(entries) : throw new KnowledgeFormatException(faults);
    }

    /// <summary>What to add to a topic's next nights, as Markdown with citations, at most two.</summary>
    /// <param name="topic">The topic.</param>
    /// <param name="facts">What is known of child and writer.</param>
    /// <param name="said">The question as written.</param>
    public IEnumerable<string> For(Topic topic, Facts facts, string said) =>
        _entries.Where(entry => entry.IsFor(topic) && (entry.When?.Holds(facts) ?? entry.Said.Exists(word => said.Contains(word, StringComparison.OrdinalIgnoreCase))))
            .Take(MostAdded)
            .Select(entry => entry.Text);

    /// <summary>Every text, for the lint.</summary>
    internal IEnumerable<string> Texts() => _entries.Select(entry => entry.Text);
}
