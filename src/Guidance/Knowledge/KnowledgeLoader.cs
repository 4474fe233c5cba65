using System.Collections.Frozen;

namespace GentleSleepBot.Guidance.Knowledge;

/// <summary>Reads the knowledge folder.</summary>
public static class KnowledgeLoader
{
    private const string TopicsFolder = "topics";

    /// <summary>Reads every topic and source.</summary>
    /// <param name="folder">The knowledge folder.</param>
    /// <exception cref="KnowledgeFormatException">Something cannot be used; carries all faults of all files.</exception>
    public static KnowledgeBase Load(DirectoryInfo folder)
    {
        ArgumentNullException.ThrowIfNull(folder);

        var faults = new List<KnowledgeFault>();
        var sources = ReadSources(folder, faults);
        var topics = ReadTopics(folder, faults);
        topics = [.. topics.Select(topic => topic with { Sources = CitedBy(topic, sources, faults) })];
        if (faults.Count > 0)
            throw new KnowledgeFormatException(faults);

        return new KnowledgeBase(
            topics.ToFrozenDictionary(topic => topic.Id, StringComparer.Ordinal),
            sources.ToFrozenDictionary(StringComparer.Ordinal));
    }

    private static Dictionary<string, Source> ReadSources(DirectoryInfo folder, List<KnowledgeFault> faults)
    {
        var sources = new Dictionary<string, Source>(StringComparer.Ordinal);
        foreach (var file in new[] { "sources.yaml", Path.Combine("safety", "sources.yaml") })
        {
            var path = new FileInfo(Path.Combine(folder.FullName, file));
            if (!path.Exists)
                continue;

            foreach (var source in KnowledgeYaml.Read<List<Source>>(File.ReadAllText(path.FullName), file, 1, faults) ?? [])
            {
                if (!sources.TryAdd(source.Key, source))
                    faults.Add(new KnowledgeFault(file, 0, $"source \"{source.Key}\" stands twice"));
            }
        }

        return sources;
    }

    private static List<Topic> ReadTopics(DirectoryInfo folder, List<KnowledgeFault> faults)
    {
        var topics = new List<Topic>();
        var topicsFolder = new DirectoryInfo(Path.Combine(folder.FullName, TopicsFolder));
        if (!topicsFolder.Exists)
        {
            faults.Add(new KnowledgeFault(TopicsFolder, 0, "the folder is missing"));
            return topics;
        }

        var files = topicsFolder.EnumerateFiles("*.md").ToDictionary(file => Path.GetFileNameWithoutExtension(file.Name), StringComparer.Ordinal);
        var ids = files.Keys.ToHashSet(StringComparer.Ordinal);
        foreach (var (id, path) in files.OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            var file = Path.Combine(TopicsFolder, path.Name);
            var topic = new TopicFile(file, File.ReadAllText(path.FullName), faults).Read(new PhrasingFile(topicsFolder, id, ids, faults).Read());
            if (topic is null)
                continue;

            if (topic.Id != id)
                faults.Add(new KnowledgeFault(file, 2, $"id \"{topic.Id}\" is not the file's name"));
            topics.Add(topic);
        }

        return topics;
    }

    private static Dictionary<string, Source> CitedBy(Topic topic, Dictionary<string, Source> sources, List<KnowledgeFault> faults)
    {
        var cited = new Dictionary<string, Source>(StringComparer.Ordinal);
        foreach (var key in topic.Texts().SelectMany(Citations.In).Distinct(StringComparer.Ordinal))
        {
            var file = Path.Combine(TopicsFolder, topic.Id + ".md");
            if (!sources.TryGetValue(key, out var source))
                faults.Add(new KnowledgeFault(file, 0, $"cites \"{key}\", which no sources.yaml has"));
            else if (source.NotUsed is not null)
                faults.Add(new KnowledgeFault(file, 0, $"cites \"{key}\", which is marked not used"));
            else
                cited.Add(key, source);
        }

        return cited;
    }
}
