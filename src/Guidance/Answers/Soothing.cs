using System.Collections.Frozen;
using GentleSleepBot.Guidance.Knowledge;

namespace GentleSleepBot.Guidance.Answers;

/// <summary>What helps while a child is crying: one step by age, a short check, and that being held counts. From <c>soothing.md</c>.</summary>
public sealed class Soothing
{
    internal const string FileName = "soothing.md";
    private const string RightNow = "Right now";
    private const string Check = "Check";
    private const string Holding = "Holding";

    private readonly SoothingHead _head;
    private readonly IReadOnlyDictionary<string, TopicSection> _sections;

    private Soothing(SoothingHead head, IReadOnlyDictionary<string, TopicSection> sections, IReadOnlyDictionary<string, Source> sources)
    {
        _head = head;
        _sections = sections;
        Sources = sources;
    }

    /// <summary>The sources it cites, by key.</summary>
    public IReadOnlyDictionary<string, Source> Sources { get; }

    /// <summary>Reads <c>soothing.md</c>.</summary>
    /// <param name="folder">The knowledge folder.</param>
    /// <param name="sources">Every source.</param>
    /// <exception cref="KnowledgeFormatException">The file is missing or wrong.</exception>
    public static Soothing Load(DirectoryInfo folder, IReadOnlyDictionary<string, Source> sources)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(sources);

        var path = Path.Combine(folder.FullName, FileName);
        if (!File.Exists(path))
            throw new KnowledgeFormatException([new KnowledgeFault(FileName, 0, "the file is missing")]);

        var faults = new List<KnowledgeFault>();
        var text = File.ReadAllText(path);
        var head = KnowledgeYaml.ReadHead<SoothingHead>(text, FileName, faults);
        var sections = new MarkdownSections(FileName, text, faults).Read([RightNow, Check, Holding]);
        var cited = sections.Values.SelectMany(section => section.Texts()).SelectMany(Citations.In).Distinct(StringComparer.Ordinal).ToList();
        faults.AddRange(cited.Where(key => !sources.ContainsKey(key)).Select(key => new KnowledgeFault(FileName, 0, $"cites \"{key}\", which no sources.yaml has")));
        return head is not null && faults.Count == 0
            ? new Soothing(head, sections, cited.ToFrozenDictionary(key => key, key => sources[key], StringComparer.Ordinal))
            : throw new KnowledgeFormatException(faults);
    }

    /// <summary>The step, the check and the reminder for a child of that age, as Markdown with citations.</summary>
    /// <param name="months">Age in months, or null.</param>
    public string For(double? months) => $"{_sections[RightNow].For(months)} {_sections[Check].For(months)} {_sections[Holding].For(months)}";

    /// <summary>Whether a topic's own first step says the same.</summary>
    public bool StandsFor(string topicId) => _head.InsteadOf.Contains(topicId, StringComparer.Ordinal);

    /// <summary>Every text, for the lint.</summary>
    internal IEnumerable<string> Texts() => _sections.Values.SelectMany(section => section.Texts());
}
