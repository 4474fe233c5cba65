using System.Globalization;
using GentleSleepBot.Storage.Coaches;

namespace GentleSleepBot.Host.Coach.Pages;

/// <summary>The topics that a coach wrote.</summary>
internal sealed class TopicsModel(CoachTopicTable topics, CoachAccounts coaches) : PortalPage
{
    private CoachHours _hours = new();

    public IReadOnlyList<CoachTopic> Topics { get; private set; } = [];

    public static string StateOf(CoachTopic topic) =>
        topic.IsPublished ? "Clients read it" : topic.Published is { } version ? $"Clients read version {version}; version {topic.Version} is a draft" : "A draft; no client reads it";

    public string Say(long at) => _hours.Local(DateTimeOffset.FromUnixTimeMilliseconds(at)).ToString("d MMMM yyyy, HH:mm", CultureInfo.InvariantCulture);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Topics = await topics.ListAsync(CoachId, cancellationToken);
        _hours = (await coaches.FindAsync(CoachId, cancellationToken))?.Hours ?? _hours;
    }
}
