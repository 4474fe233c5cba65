using GentleSleepBot.Guidance.Knowledge;

namespace GentleSleepBot.Guidance.Safety.Likeness;

/// <summary>
/// The examples of <c>knowledge/safety/examples</c>: a file for each rule, named by its id, and <c>none.txt</c> for messages that only look
/// dangerous; a message a line.
/// </summary>
internal static class DangerExamples
{
    /// <summary>Name of the file of harmless messages, without its ending.</summary>
    public const string Harmless = "none";

    private const string Folder = "examples";
    private const string CalmTopics = "calm-topics.txt";
    private const string PlayingDownWords = "playing-down.txt";

    /// <summary>Everything to learn from.</summary>
    /// <param name="safety">The folder of safety rules.</param>
    /// <param name="topics">The topics, for their phrasings.</param>
    /// <param name="rules">The rules, for their ids.</param>
    /// <exception cref="KnowledgeFormatException">A file of examples is named by no rule.</exception>
    public static LikenessSources Load(DirectoryInfo safety, KnowledgeBase topics, SafetyRules rules)
    {
        var phrasings = Lines(safety, CalmTopics).Where(topics.Topics.ContainsKey).SelectMany(topic => topics.Topics[topic].Phrasings.Select(phrasing => phrasing.Text));
        var written = safety.EnumerateFiles("*.yaml").OrderBy(file => file.Name, StringComparer.Ordinal).Select(file => File.ReadAllText(file.FullName));
        return new LikenessSources(Examples(safety, rules), [.. phrasings], [.. Lines(safety, PlayingDownWords)], string.Concat(written));
    }

    private static IReadOnlyList<DangerExample> Examples(DirectoryInfo safety, SafetyRules rules)
    {
        var folder = new DirectoryInfo(Path.Combine(safety.FullName, Folder));
        if (!folder.Exists)
            return [];

        var ids = rules.Compiled.Rules.Select(rule => rule.Id).Append(Harmless).ToHashSet(StringComparer.Ordinal);
        var files = folder.EnumerateFiles("*.txt").OrderBy(file => file.Name, StringComparer.Ordinal).ToArray();
        var faults = files.Where(file => !ids.Contains(IdOf(file))).Select(file => new KnowledgeFault($"safety/{Folder}/{file.Name}", 0, "no rule has this id")).ToArray();
        return faults.Length == 0 ? [.. files.SelectMany(file => Read(folder, file))] : throw new KnowledgeFormatException(faults);
    }

    private static IEnumerable<DangerExample> Read(DirectoryInfo folder, FileInfo file)
    {
        var rule = IdOf(file) == Harmless ? null : IdOf(file);
        return Lines(folder, file.Name).Select(line => new DangerExample(rule, line));
    }

    private static IEnumerable<string> Lines(DirectoryInfo folder, string file)
    {
        var path = Path.Combine(folder.FullName, file);
        return File.Exists(path) ? File.ReadLines(path).Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#') : [];
    }

    private static string IdOf(FileInfo file) => Path.GetFileNameWithoutExtension(file.Name);
}
