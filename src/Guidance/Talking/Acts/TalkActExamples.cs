using GentleSleepBot.Guidance.Knowledge;

namespace GentleSleepBot.Guidance.Talking.Acts;

/// <summary>The examples of each act, a line each, from <c>knowledge/talk</c>.</summary>
internal static class TalkActExamples
{
    public const string Folder = "talk";

    /// <summary>Reads every file.</summary>
    /// <exception cref="KnowledgeFormatException">A file is missing or stands for no act, or a line stands twice.</exception>
    public static List<(TalkAct Act, string Text)> Load(DirectoryInfo knowledge)
    {
        var faults = new List<KnowledgeFault>();
        var folder = Path.Combine(knowledge.FullName, Folder);
        var acts = Enum.GetValues<TalkAct>().ToDictionary(FileOf);
        var files = Directory.Exists(folder) ? Directory.GetFiles(folder).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal).ToArray() : [];
        faults.AddRange(acts.Keys.Except(files, StringComparer.Ordinal).Select(file => new KnowledgeFault($"{Folder}/{file}", 0, "the file is missing")));
        faults.AddRange(files.Except(acts.Keys, StringComparer.Ordinal).Select(file => new KnowledgeFault($"{Folder}/{file}", 0, "it stands for nothing that is heard")));

        var lines = files.Where(acts.ContainsKey)
            .SelectMany(file => File.ReadLines(Path.Combine(folder, file)).Select((text, at) => (File: file, Line: at + 1, Text: text.Trim())))
            .Where(line => line.Text.Length > 0)
            .ToArray();
        faults.AddRange(lines.GroupBy(line => PlainWords.Of(line.Text), StringComparer.Ordinal).SelectMany(same => same.Skip(1))
            .Select(line => new KnowledgeFault($"{Folder}/{line.File}", line.Line, $"\"{line.Text}\" stands twice")));
        return faults.Count == 0 ? [.. lines.Select(line => (acts[line.File], line.Text))] : throw new KnowledgeFormatException(faults);
    }

    private static string FileOf(TalkAct act) => System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(act.ToString()) + ".txt";
}
