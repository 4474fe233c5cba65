using GentleSleepBot.Guidance.OwnWords;
using GentleSleepBot.Storage.Coaches;

namespace GentleSleepBot.Host.Coach;

/// <summary>The fields in which a coach writes a topic.</summary>
internal sealed class TopicForm
{
    public string? Title { get; set; }

    public string? Phrasings { get; set; }

    public string? RightNow { get; set; }

    public string? Why { get; set; }

    public string? NextNights { get; set; }

    public string? GetHelp { get; set; }

    public static TopicForm Of(CoachTopic topic) => new()
    {
        Title = topic.Title,
        Phrasings = topic.Phrasings,
        RightNow = topic.RightNow,
        Why = topic.Why,
        NextNights = topic.NextNights,
        GetHelp = topic.GetHelp,
    };

    public OwnTopicDraft Draft(string id) =>
        new(OwnTopics.Prefix + id, Line(Title), Text(Phrasings), Text(RightNow), Text(Why), Text(NextNights), Text(GetHelp));

    public CoachTopic Version(string id, string coach, DateTimeOffset at) => new(
        id, coach, 0, null, Line(Title), Text(Phrasings), Text(RightNow), Text(Why), Text(NextNights), Text(GetHelp), at.ToUnixTimeMilliseconds());

    private static string Line(string? text) => string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Text(string? text) => (text ?? "").ReplaceLineEndings("\n").Trim();
}
