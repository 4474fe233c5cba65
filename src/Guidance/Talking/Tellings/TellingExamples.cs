using GentleSleepBot.Guidance.Knowledge;

namespace GentleSleepBot.Guidance.Talking.Tellings;

/// <summary>The examples of each telling, a line each, from <c>knowledge/told</c>. All are harmless, so the danger screen learns from them too.</summary>
internal static class TellingExamples
{
    public const string Folder = "told";

    /// <summary>Reads every file.</summary>
    /// <exception cref="KnowledgeFormatException">A file is missing or stands for nothing, or a line stands twice.</exception>
    public static List<(Telling Telling, string Text)> Load(DirectoryInfo knowledge) => NamedExamples.Load<Telling>(knowledge, Folder);
}
