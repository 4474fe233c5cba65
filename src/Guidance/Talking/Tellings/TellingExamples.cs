using System.Text.Json;
using GentleSleepBot.Guidance.Knowledge;

namespace GentleSleepBot.Guidance.Talking.Tellings;

/// <summary>The examples of each telling, a line each, from <c>knowledge/told</c>. All are harmless, so the danger screen learns from them too.</summary>
internal static class TellingExamples
{
    public const string Folder = "told";

    /// <summary>Reads every file.</summary>
    /// <exception cref="KnowledgeFormatException">A file is missing or stands for nothing, or a line stands twice.</exception>
    public static List<(Telling Telling, string Text)> Load(DirectoryInfo knowledge)
    {
        var faults = new List<KnowledgeFault>();
        var folder = Path.Combine(knowledge.FullName, Folder);
        var tellings = Enum.GetValues<Telling>().ToDictionary(FileOf);
        var files = Directory.Exists(folder) ? Directory.GetFiles(folder).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal).ToArray() : [];
        faults.AddRange(tellings.Keys.Except(files, StringComparer.Ordinal).Select(file => new KnowledgeFault($"{Folder}/{file}", 0, "the file is missing")));
        faults.AddRange(files.Except(tellings.Keys, StringComparer.Ordinal).Select(file => new KnowledgeFault($"{Folder}/{file}", 0, "it stands for nothing that is told")));

        var lines = files.Where(tellings.ContainsKey)
            .SelectMany(file => File.ReadLines(Path.Combine(folder, file)).Select((text, at) => (File: file, Line: at + 1, Text: text.Trim())))
            .Where(line => line.Text.Length > 0)
            .ToArray();
        faults.AddRange(lines.GroupBy(line => PlainWords.Of(line.Text), StringComparer.Ordinal).SelectMany(same => same.Skip(1))
            .Select(line => new KnowledgeFault($"{Folder}/{line.File}", line.Line, $"\"{line.Text}\" stands twice")));
        return faults.Count == 0 ? [.. lines.Select(line => (tellings[line.File], line.Text))] : throw new KnowledgeFormatException(faults);
    }

    private static string FileOf(Telling telling) => JsonNamingPolicy.SnakeCaseLower.ConvertName(telling.ToString()) + ".txt";
}
