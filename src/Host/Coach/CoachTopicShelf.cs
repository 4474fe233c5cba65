using System.Collections.Frozen;
using GentleSleepBot.Guidance;
using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.OwnWords;
using GentleSleepBot.Storage.Coaches;

namespace GentleSleepBot.Host.Coach;

/// <summary>
/// What coaches have published, held in memory: no turn waits for it, and another host's change is seen within seconds. What no longer
/// passes the rules in force is left out. Safe for use by many threads.
/// </summary>
internal sealed class CoachTopicShelf(CoachTopicTable table, GuideSource guides, TimeProvider clock)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(10);

    private Shelf? _shelf;

    /// <summary>Whether no coach has published anything.</summary>
    public async ValueTask<bool> IsEmptyAsync(CancellationToken cancellationToken) => (await ReadAsync(cancellationToken)).Topics.Count == 0;

    /// <summary>A coach's topics; empty when none is published.</summary>
    public async ValueTask<IReadOnlyList<Topic>> OfAsync(string coach, CancellationToken cancellationToken) =>
        (await ReadAsync(cancellationToken)).Topics.GetValueOrDefault(coach, []);

    /// <summary>Publishes one version, or none; false when the coach has no such version.</summary>
    public async Task<bool> PublishAsync(string coach, string id, long? version, CancellationToken cancellationToken)
    {
        var changed = await table.PublishAsync(coach, id, version, cancellationToken);
        Volatile.Write(ref _shelf, null);
        return changed;
    }

    private async ValueTask<Shelf> ReadAsync(CancellationToken cancellationToken)
    {
        var (guide, now) = (guides.Current, clock.GetUtcNow());
        if (Volatile.Read(ref _shelf) is { } shelf && shelf.Guide == guide && now - shelf.At < Lifetime)
            return shelf;

        var published = await table.PublishedAsync(cancellationToken);
        var topics = published
            .Select(written => (written.Coach, Topic: guide.OwnTopics.Read(DraftOf(written)).Topic is { } topic ? topic with { Drafted = DayOf(written) } : null))
            .Where(read => read.Topic is not null)
            .GroupBy(read => read.Coach, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => (IReadOnlyList<Topic>)[.. group.Select(read => read.Topic!)], StringComparer.Ordinal);
        var fresh = new Shelf(guide, now, topics);
        Volatile.Write(ref _shelf, fresh);
        return fresh;
    }

    private static OwnTopicDraft DraftOf(CoachTopic written) =>
        new(OwnTopics.Prefix + written.Id, written.Title, written.Phrasings, written.RightNow, written.Why, written.NextNights, written.GetHelp);

    private static DateOnly DayOf(CoachTopic written) => DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeMilliseconds(written.SavedAt).UtcDateTime);

    private sealed record Shelf(Guide Guide, DateTimeOffset At, FrozenDictionary<string, IReadOnlyList<Topic>> Topics);
}
