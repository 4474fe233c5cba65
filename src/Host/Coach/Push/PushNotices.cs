using GentleSleepBot.Host.Turns;
using GentleSleepBot.Storage.Coaches;
using Microsoft.Extensions.Options;

namespace GentleSleepBot.Host.Coach.Push;

/// <summary>Notifies coaches on their browsers that somebody asked for them, and at their hour that something waits: never who, and never what.</summary>
internal sealed class PushNotices(
    HandoffTable handoffs, CoachAccounts coaches, CoachPushTable pushes, IPushSender sender, IOptions<WebPushOptions> options, TimeProvider clock, ILogger<PushNotices> logger)
    : PeriodicService(TimeSpan.FromSeconds(15), clock, logger)
{
    /// <summary>Somebody asked. As long as <see cref="Waits"/>, so that what is encrypted does not tell by its length.</summary>
    public const string Asked = "asked";

    /// <summary>Something waits.</summary>
    public const string Waits = "waits";

    /// <summary>After this a notice is no news any more, and is let go of.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(12);

    private const int MostAtOnce = 100;
    private const int MostTogether = 8;
    private const int MostDoublings = 6;

    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan FirstWait = TimeSpan.FromMinutes(1);

    protected override bool IsOn => options.Value.IsOn;

    /// <summary>Has coaches notified of what was asked since the last time.</summary>
    public async Task TellAsync(CancellationToken cancellationToken)
    {
        var now = Clock.GetUtcNow();
        foreach (var asked in await handoffs.ListUntoldAsync(NoticeWay.Push, MostAtOnce, cancellationToken))
        {
            // Notified first: a host that stops in between notifies once more, which is better than not at all.
            await pushes.NotifyAsync(asked.Coach, Asked, now, cancellationToken);
            await handoffs.NoteToldAsync(NoticeWay.Push, asked.Id, now, cancellationToken);
        }
    }

    /// <summary>Has coaches notified for whom something waits and whose hour has come, once a day.</summary>
    public async Task SumUpAsync(CancellationToken cancellationToken)
    {
        foreach (var coach in await coaches.ListAsync(cancellationToken))
        {
            if (coach.DigestDay(Clock.GetUtcNow()) is not { } today || coach.DigestPushedOn >= today)
                continue;

            coach.DigestPushedOn = today;
            if (await coaches.UpdateAsync(coach, cancellationToken) && (await handoffs.ListAsync(coach.Id, most: 1, cancellationToken)) is [{ AnsweredAt: null }])
                await pushes.NotifyAsync(coach.Id, Waits, Clock.GetUtcNow(), cancellationToken);
        }
    }

    /// <summary>Posts what is due, some at once, so that a slow service keeps no other coach waiting.</summary>
    public async Task DeliverAsync(CancellationToken cancellationToken)
    {
        var due = await pushes.ListDueAsync(Clock.GetUtcNow(), MostAtOnce, cancellationToken);
        await Parallel.ForEachAsync(due, new ParallelOptions { MaxDegreeOfParallelism = MostTogether, CancellationToken = cancellationToken }, async (push, ct) =>
        {
            if (await pushes.ClaimAsync(push, Clock.GetUtcNow() + Lease, ct) is { } claimed)
                await DeliverAsync(claimed, ct);
        });
    }

    protected override async Task RunOnceAsync(CancellationToken cancellationToken)
    {
        await TellAsync(cancellationToken);
        await SumUpAsync(cancellationToken);
        await DeliverAsync(cancellationToken);
    }

    private async Task DeliverAsync(CoachPush claimed, CancellationToken cancellationToken)
    {
        var outcome = await sender.SendAsync(claimed, cancellationToken);
        if (outcome.Kind == PushOutcomeKind.Gone)
            await pushes.RemoveAsync(claimed.Coach, claimed.Id, cancellationToken);
        else
            await pushes.EndAsync(claimed, outcome.Kind == PushOutcomeKind.Later ? NextOf(claimed, outcome.RetryAfter) : null, cancellationToken);
    }

    /// <summary>When to try again: ever later, and never before the service wants to; null when it would be no news any more.</summary>
    private DateTimeOffset? NextOf(CoachPush push, TimeSpan? wanted)
    {
        var wait = FirstWait * Math.Pow(2, Math.Min(push.Attempts - 1, MostDoublings));
        var next = Clock.GetUtcNow() + (wanted > wait ? wanted.Value : wait);
        return next.ToUnixTimeMilliseconds() - push.NoticedAt < Lifetime.TotalMilliseconds ? next : null;
    }
}
