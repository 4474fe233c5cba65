using System.Text.Json;
using GentleSleepBot.Guidance.Knowledge;

namespace GentleSleepBot.Guidance.Talking;

/// <summary>Examples of what words do, a file for each of several kinds, named as the kind is, and a line for each example.</summary>
internal static class NamedExamples
{
    /// <summary>Reads the file of every kind.</summary>
    /// <typeparam name="T">The kinds.</typeparam>
    /// <param name="knowledge">The knowledge folder.</param>
    /// <param name="name">The name of the folder within it.</param>
    /// <exception cref="KnowledgeFormatException">A file is missing or stands for nothing, or a line stands twice.</exception>
    public static List<(T Kind, string Text)> Load<T>(DirectoryInfo knowledge, string name)
        where T : struct, Enum
    {
        var faults = new List<KnowledgeFault>();
        var folder = Path.Combine(knowledge.FullName, name);
        var kinds = Enum.GetValues<T>().ToDictionary(kind => JsonNamingPolicy.SnakeCaseLower.ConvertName(kind.ToString()) + ".txt");
        var files = Directory.Exists(folder) ? Directory.GetFiles(folder).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal).ToArray() : [];
        faults.AddRange(kinds.Keys.Except(files, StringComparer.Ordinal).Select(file => new KnowledgeFault($"{name}/{file}", 0, "the file is missing")));
        faults.AddRange(files.Except(kinds.Keys, StringComparer.Ordinal).Select(file => new KnowledgeFault($"{name}/{file}", 0, "it stands for nothing that is heard")));

        var lines = files.Where(kinds.ContainsKey)
            .SelectMany(file => File.ReadLines(Path.Combine(folder, file)).Select((text, at) => (File: file, Line: at + 1, Text: text.Trim())))
            .Where(line => line.Text.Length > 0)
            .ToArray();
        faults.AddRange(lines.GroupBy(line => PlainWords.Of(line.Text), StringComparer.Ordinal).SelectMany(same => same.Skip(1))
            .Select(line => new KnowledgeFault($"{name}/{line.File}", line.Line, $"\"{line.Text}\" stands twice")));
        return faults.Count == 0 ? [.. lines.Select(line => (kinds[line.File], line.Text))] : throw new KnowledgeFormatException(faults);
    }
}
