using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Language;
using GentleSleepBot.Guidance.Safety.Rules;

namespace GentleSleepBot.Guidance.Safety.Likeness;

/// <summary>
/// The examples of <c>knowledge/safety/examples</c>: a file for each rule, named by its id, and <c>none.txt</c> for messages that only look
/// dangerous; a message a line.
/// </summary>
internal static class DangerExamples
{
    /// <summary>Name of the file of harmless messages, without its ending.</summary>
    public const string Harmless = "none";

    private const string Folder = "safety/examples";
    private const string CalmTopics = "safety/calm-topics.txt";
    private const string PlayingDownWords = "safety/playing-down.txt";

    /// <summary>Every example, in the order of the files.</summary>
    /// <exception cref="KnowledgeFormatException">A file is named by no rule.</exception>
    public static IReadOnlyList<DangerExample> Load(DirectoryInfo knowledge, CompiledSafety rules)
    {
        var folder = new DirectoryInfo(Path.Combine(knowledge.FullName, Folder));
        if (!folder.Exists)
            return [];

        var ids = rules.Rules.Select(rule => rule.Id).Append(Harmless).ToHashSet(StringComparer.Ordinal);
        var files = folder.EnumerateFiles("*.txt").OrderBy(file => file.Name, StringComparer.Ordinal).ToArray();
        var faults = files.Where(file => !ids.Contains(IdOf(file))).Select(file => new KnowledgeFault($"{Folder}/{file.Name}", 0, "no rule has this id")).ToArray();
        return faults.Length == 0 ? [.. files.SelectMany(Read)] : throw new KnowledgeFormatException(faults);
    }

    /// <summary>Phrasings of the topics that <c>calm-topics.txt</c> names, but for those on which a rule fires.</summary>
    public static IReadOnlyList<string> Calm(DirectoryInfo knowledge, KnowledgeBase topics, SafetyScreen rules)
    {
        var list = new FileInfo(Path.Combine(knowledge.FullName, CalmTopics));
        return !list.Exists ? [] : [.. Lines(list).Where(topics.Topics.ContainsKey).SelectMany(topic => topics.Topics[topic].Phrasings)
            .Where(text => rules.Assess(MessageText.Parse(text), SafetyContext.Empty).Level == SafetyLevel.None)];
    }

    /// <summary>Words that make little of a danger, from <c>playing-down.txt</c>.</summary>
    public static IReadOnlyList<string> PlayingDown(DirectoryInfo knowledge)
    {
        var list = new FileInfo(Path.Combine(knowledge.FullName, PlayingDownWords));
        return list.Exists ? [.. Lines(list)] : [];
    }

    private static IEnumerable<string> Lines(FileInfo file) => File.ReadLines(file.FullName).Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#');

    private static IEnumerable<DangerExample> Read(FileInfo file)
    {
        var rule = IdOf(file) == Harmless ? null : IdOf(file);
        return Lines(file).Select(line => new DangerExample(rule, line));
    }

    private static string IdOf(FileInfo file) => Path.GetFileNameWithoutExtension(file.Name);
}
