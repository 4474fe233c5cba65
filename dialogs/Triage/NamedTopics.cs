using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Guidance;

namespace GentleSleepBot.Dialogs.Triage;

/// <summary>Topics by the words of their taps.</summary>
internal sealed class NamedTopics(GuideSource guides)
{
    /// <summary>The topic that the whole message names; null when it names none.</summary>
    public string? By(string said) =>
        Replies.TopicsOfStarters.GetValueOrDefault(said.Trim()) ?? Titled(said.Trim());

    /// <summary>The likeliest of the topics that are offered now; null when none are, or only the three that anybody may begin with.</summary>
    public string? Likeliest(TalkState talk) => talk.Open is { Labels: [var first, ..] } ? Titled(first) : null;

    /// <summary>The words of the taps.</summary>
    public IReadOnlyList<string> Titles(IEnumerable<string> topicIds) => [.. topicIds.Select(id => guides.Current.Knowledge.Topics[id].Title)];

    private string? Titled(string title) =>
        guides.Current.Knowledge.Topics.Values.FirstOrDefault(topic => string.Equals(topic.Title, title, StringComparison.OrdinalIgnoreCase))?.Id;
}
