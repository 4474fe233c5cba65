using System.Globalization;
using GentleSleepBot.Guidance;
using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.OwnWords;
using GentleSleepBot.Storage.Coaches;

namespace GentleSleepBot.Host.Coach.Pages;

/// <summary>How many clients did what, with no names and no small numbers.</summary>
internal sealed class NumbersModel(CoachNumberTable numbers, TopicReaders readers, CoachTopicTable topics, GuideSource guides, TimeProvider clock) : PortalPage
{
    /// <summary>The smallest count that is shown.</summary>
    public const int Fewest = 5;

    private static readonly TimeSpan Lately = TimeSpan.FromDays(7);

    public IReadOnlyList<(string What, long Count)> Lines { get; private set; } = [];

    /// <summary>Each of the coach's topics with how many clients were answered by it.</summary>
    public IReadOnlyList<(string Title, long Count)> Own { get; private set; } = [];

    /// <summary>The shared topics that enough clients were answered by, the most read first.</summary>
    public IReadOnlyList<(string Title, long Count)> Shared { get; private set; } = [];

    public static string Say(long count) => count < Fewest ? $"fewer than {Fewest}" : count.ToString(CultureInfo.InvariantCulture);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var counted = await numbers.CountAsync(CoachId, clock.GetUtcNow() - Lately, cancellationToken);
        Lines =
        [
            ("People who came by your links", counted.Came),
            ("Came in the last 7 days", counted.CameLately),
            ("Wrote in the last 7 days", counted.WroteLately),
            ("Share something with you", counted.Share),
            ("Questions sent to you", counted.Asked),
            ("Answered", counted.Answered),
            ("Answered by the time that was promised", counted.InTime),
        ];

        var read = await readers.CountAsync(CoachId, cancellationToken);
        var own = await topics.ListAsync(CoachId, cancellationToken);
        Own = [.. own.Select(topic => (topic.Title, (long)read.GetValueOrDefault(OwnTopics.Prefix + topic.Id)))];
        Shared =
        [
            .. guides.Current.Knowledge.Topics.Values
                .Where(topic => topic.Id != KnowledgeBase.OutOfScope)
                .Select(topic => (topic.Title, Count: (long)read.GetValueOrDefault(topic.Id)))
                .Where(topic => topic.Count >= Fewest)
                .OrderByDescending(topic => topic.Count),
        ];
    }
}
