using System.Collections.Frozen;
using GentleSleepBot.Guidance.Knowledge;

namespace GentleSleepBot.Guidance.Answers;

/// <summary>What helps while a child is crying: one step by age, a short check, and that being held counts; and what to do when a child cries at a step. From <c>soothing.md</c>.</summary>
public sealed class Soothing
{
    internal const string FileName = "soothing.md";

    /// <summary>How many different answers there are while a child goes on crying; the last one stays.</summary>
    internal const int Rounds = 3;

    private const string RightNow = "Right now";
    private const string Check = "Check";
    private const string Holding = "Holding";
    private const string StillCrying = "Still crying";
    private const string NothingHelps = "Nothing helps";
    private const string AtProtest = "Protest";
    private const string AtProtestAgain = "Protest again";

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
        var sections = new MarkdownSections(FileName, text, faults).Read([RightNow, Check, Holding, StillCrying, NothingHelps, AtProtest, AtProtestAgain]);
        var cited = sections.Values.SelectMany(section => section.Texts()).SelectMany(Citations.In).Distinct(StringComparer.Ordinal).ToList();
        faults.AddRange(cited.Where(key => !sources.ContainsKey(key)).Select(key => new KnowledgeFault(FileName, 0, $"cites \"{key}\", which no sources.yaml has")));
        return head is not null && faults.Count == 0
            ? new Soothing(head, sections, cited.ToFrozenDictionary(key => key, key => sources[key], StringComparer.Ordinal))
            : throw new KnowledgeFormatException(faults);
    }

    /// <summary>The step, the check and the reminder for a child of that age; then what else to try; then what counts when nothing helps. As Markdown with citations.</summary>
    /// <param name="months">Age in months, or null.</param>
    /// <param name="before">How often it was said before while the child cried.</param>
    public string For(double? months, int before) => before switch
    {
        0 => $"{_sections[RightNow].For(months)} {_sections[Check].For(months)} {_sections[Holding].For(months)}",
        1 => _sections[StillCrying].For(months),
        _ => _sections[NothingHelps].For(months),
    };

    /// <summary>What to do when a child cries at a step or refuses it.</summary>
    /// <param name="months">Age in months, or null.</param>
    /// <param name="again">Whether the first text was said before.</param>
    public string Protest(double? months, bool again) => _sections[again ? AtProtestAgain : AtProtest].For(months);

    /// <summary>Whether a topic's own first step says the same.</summary>
    public bool StandsFor(string topicId) => _head.InsteadOf.Contains(topicId, StringComparer.Ordinal);

    /// <summary>Every text, for the lint.</summary>
    internal IEnumerable<string> Texts() => _sections.Values.SelectMany(section => section.Texts());
}
