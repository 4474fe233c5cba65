using System.Collections.Frozen;
using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Reading;

namespace GentleSleepBot.Guidance.Triage;

/// <summary>Which facts matter for which topic, and which topic a bare word means after an answer; from <c>knowledge/triage.yaml</c>.</summary>
public sealed class TriageTable
{
    /// <summary>Most questions before a plan.</summary>
    public const int MostForAPlan = 3;

    private const string File = "triage.yaml";
    private static readonly TopicFacts NothingMatters = new();

    private readonly FrozenDictionary<string, TopicFacts> _topics;
    private readonly FrozenDictionary<string, string> _about;
    private readonly FrozenSet<string> _times;
    private readonly FrozenDictionary<string, NamingFacts> _namedBy;

    private TriageTable(TriageFile file)
    {
        _topics = file.Topics.ToFrozenDictionary(
            topic => topic.Key, topic => new TopicFacts { Answer = topic.Value.Answer, Plan = topic.Value.Plan, Aim = topic.Value.Aim, InPlaceOfAPlan = topic.Value.InPlaceOfAPlan }, StringComparer.Ordinal);
        _about = file.About.ToFrozenDictionary(StringComparer.Ordinal);
        _times = file.Times.ToFrozenSet(StringComparer.Ordinal);
        _namedBy = file.NamedBy.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Reads the table and holds it against the topics.</summary>
    /// <param name="folder">The knowledge folder.</param>
    /// <param name="knowledge">The topics it speaks of.</param>
    /// <exception cref="KnowledgeFormatException">The file is missing, leaves a topic out, names an unknown one, or asks too much.</exception>
    public static TriageTable Load(DirectoryInfo folder, KnowledgeBase knowledge)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(knowledge);

        var file = KnowledgeYaml.ReadFile<TriageFile>(folder, File);
        var faults = new List<KnowledgeFault>();
        faults.AddRange(file.Topics.Keys.Concat(file.About.Values).Concat(file.Times).Concat(file.NamedBy.Keys).Where(id => !knowledge.Topics.ContainsKey(id))
            .Select(id => new KnowledgeFault(File, 0, $"unknown topic \"{id}\"")));
        faults.AddRange(file.Topics.Where(topic => topic.Value.Plan.Count > MostForAPlan)
            .Select(topic => new KnowledgeFault(File, 0, $"\"{topic.Key}\" asks more than {MostForAPlan} things before a plan")));
        faults.AddRange(knowledge.Topics.Values.Where(topic => topic.RightNow.Variants.Count > 0 && !Asks(file, topic.Id))
            .Select(topic => new KnowledgeFault(File, 0, $"\"{topic.Id}\" changes its first step with age: its answer needs age")));
        return faults.Count == 0 ? new TriageTable(file) : throw new KnowledgeFormatException(faults);
    }

    /// <summary>The facts that matter for a topic; none for one that the table leaves out.</summary>
    public TopicFacts For(string topicId) => _topics.GetValueOrDefault(topicId, NothingMatters);

    /// <summary>The topic that a bare word means, such as <c>naps</c>; null when none.</summary>
    public string? About(string word) => _about.GetValueOrDefault(word);

    /// <summary>Whether a topic that a bare word means is a time of the day, so that "and naps?" asks about the naps of what is on show.</summary>
    public bool IsATime(string topicId) => _times.Contains(topicId);

    /// <summary>Whether what one message tells names the topic plainly, such as a day that begins at five.</summary>
    public bool IsNamedBy(string topicId, Facts told) => _namedBy.TryGetValue(topicId, out var naming) && naming.AreIn(told);

    private static bool Asks(TriageFile file, string topicId) => file.Topics.GetValueOrDefault(topicId)?.Answer.Contains(TriageFact.Age) == true;
}
