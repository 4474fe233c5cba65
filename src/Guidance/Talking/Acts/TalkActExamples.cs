using GentleSleepBot.Guidance.Knowledge;

namespace GentleSleepBot.Guidance.Talking.Acts;

/// <summary>The examples of each act, a line each, from <c>knowledge/talk</c>.</summary>
internal static class TalkActExamples
{
    public const string Folder = "talk";

    /// <summary>Reads every file.</summary>
    /// <exception cref="KnowledgeFormatException">A file is missing or stands for no act, or a line stands twice.</exception>
    public static List<(TalkAct Act, string Text)> Load(DirectoryInfo knowledge) => NamedExamples.Load<TalkAct>(knowledge, Folder);
}
