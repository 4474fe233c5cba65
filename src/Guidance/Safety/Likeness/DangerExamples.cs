using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Safety.Afterwards;
using GentleSleepBot.Guidance.Talking;
using GentleSleepBot.Guidance.Talking.Acts;
using GentleSleepBot.Guidance.Talking.Tellings;

namespace GentleSleepBot.Guidance.Safety.Likeness;

/// <summary>
/// The examples of <c>knowledge/safety/examples</c>: a file for each rule, named by its id, <c>none.txt</c> for messages that only look
/// dangerous, and <c>none-talk.txt</c> for plain talk: names, facts, answers, thanks, small talk and jokes; a message a line. What is said and told in a talk (<c>knowledge/talk</c>, <c>knowledge/told</c>) is plain talk too, and
/// <c>calm.txt</c> names the topics whose phrasings and the files of <c>knowledge/asked</c> whose messages are harmless.
/// </summary>
internal static class DangerExamples
{
    /// <summary>Name of the file of harmless look-alikes, without its ending.</summary>
    public const string Harmless = "none";

    /// <summary>Name of the file of plain talk, without its ending.</summary>
    public const string PlainTalk = "none-talk";

    private const string Folder = "examples";
    private const string CalmNames = "calm.txt";
    private const string PlayingDownWords = "playing-down.txt";

    /// <summary>Everything to learn from.</summary>
    /// <param name="safety">The folder of safety rules.</param>
    /// <param name="topics">The topics, for their phrasings.</param>
    /// <param name="rules">The rules, for their ids.</param>
    /// <exception cref="KnowledgeFormatException">A file of examples is named by no rule, or what is named as calm does not exist.</exception>
    public static LikenessSources Load(DirectoryInfo safety, KnowledgeBase topics, SafetyRules rules)
    {
        var calm = Lines(safety, CalmNames).ToArray();
        var asked = calm.Where(name => name.Contains('/')).Select(name => new FileInfo(Path.Combine(safety.Parent!.FullName, name + ".txt"))).ToArray();
        var calmTopics = calm.Where(name => !name.Contains('/')).ToArray();
        var unknown = calmTopics.Where(topic => !topics.Topics.ContainsKey(topic)).Select(topic => $"there is no topic \"{topic}\"")
            .Concat(asked.Where(file => !file.Exists).Select(file => $"there is no file {file.Directory!.Name}/{file.Name}"))
            .Select(fault => new KnowledgeFault($"{SafetyRulesLoader.Folder}/{CalmNames}", 0, fault)).ToArray();
        if (unknown.Length > 0)
            throw new KnowledgeFormatException(unknown);

        var phrasings = calmTopics.SelectMany(topic => topics.Topics[topic].Phrasings.Select(phrasing => phrasing.Text));
        var written = safety.EnumerateFiles("*.yaml").OrderBy(file => file.Name, StringComparer.Ordinal).Select(file => File.ReadAllText(file.FullName));
        return new LikenessSources(Examples(safety, rules), [.. phrasings], [.. asked.SelectMany(file => Lines(file.Directory!, file.Name))], [.. Lines(safety, PlayingDownWords)], string.Concat(written));
    }

    private static IReadOnlyList<DangerExample> Examples(DirectoryInfo safety, SafetyRules rules)
    {
        var folder = new DirectoryInfo(Path.Combine(safety.FullName, Folder));
        if (!folder.Exists)
            return [];

        var ids = rules.Compiled.Rules.Select(rule => rule.Id).Append(Harmless).Append(PlainTalk).ToHashSet(StringComparer.Ordinal);
        var files = folder.EnumerateFiles("*.txt").OrderBy(file => file.Name, StringComparer.Ordinal).ToArray();
        var faults = files.Where(file => !ids.Contains(IdOf(file))).Select(file => new KnowledgeFault($"safety/{Folder}/{file.Name}", 0, "no rule has this id")).ToArray();
        return faults.Length == 0 ? [.. files.SelectMany(file => Read(folder, file)), .. OfTalks(safety.Parent!)] : throw new KnowledgeFormatException(faults);
    }

    // What few words do is harmless, except where they may tell of a danger themselves; so is what a message does, and who says that it was not so names the danger again.
    private static IEnumerable<DangerExample> OfTalks(DirectoryInfo knowledge) =>
    [
        .. PlainTalkIn<TalkAct>(knowledge, TalkActExamples.Folder, act => act is not (TalkAct.Worry or TalkAct.StillCrying or TalkAct.Setback)),
        .. PlainTalkIn<Telling>(knowledge, TellingExamples.Folder, _ => true),
        .. PlainTalkIn<SaidAfterwards>(knowledge, AfterwardsReader.Folder, said => said == SaidAfterwards.NotSo),
    ];

    private static IEnumerable<DangerExample> PlainTalkIn<TKind>(DirectoryInfo knowledge, string folder, Func<TKind, bool> isHarmless)
        where TKind : struct, Enum => Directory.Exists(Path.Combine(knowledge.FullName, folder))
        ? NamedExamples.Load<TKind>(knowledge, folder).Where(line => isHarmless(line.Kind)).Select(line => new DangerExample(null, line.Text, IsPlainTalk: true))
        : [];

    private static IEnumerable<DangerExample> Read(DirectoryInfo folder, FileInfo file)
    {
        var id = IdOf(file);
        var rule = id is Harmless or PlainTalk ? null : id;
        return Lines(folder, file.Name).Select(line => new DangerExample(rule, line, id == PlainTalk));
    }

    private static IEnumerable<string> Lines(DirectoryInfo folder, string file)
    {
        var path = Path.Combine(folder.FullName, file);
        return File.Exists(path) ? File.ReadLines(path).Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#') : [];
    }

    private static string IdOf(FileInfo file) => Path.GetFileNameWithoutExtension(file.Name);
}
