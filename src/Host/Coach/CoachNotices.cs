using GentleSleepBot.Host.Mail;
using GentleSleepBot.Host.Site;
using GentleSleepBot.Host.Turns;
using GentleSleepBot.Storage.Coaches;
using Microsoft.Extensions.Options;

namespace GentleSleepBot.Host.Coach;

/// <summary>Tells coaches by e-mail that somebody asked for them, and once a day what waits. Nothing of what parents wrote, and no name, stands in it.</summary>
internal sealed partial class CoachNotices(
    HandoffTable handoffs, CoachAccounts coaches, IMailer mailer, IOptions<SiteOptions> site, TimeProvider clock, ILogger<CoachNotices> logger)
    : PeriodicService(TimeSpan.FromMinutes(1), clock, logger)
{
    private const int MostAtOnce = 100;

    protected override bool IsOn => mailer.IsSet;

    /// <summary>Tells every coach who wants it of what was asked since the last time; one who cannot be told keeps no other from being told.</summary>
    public async Task TellAsync(CancellationToken cancellationToken)
    {
        var untold = await handoffs.ListUntoldAsync(NoticeWay.Mail, MostAtOnce, cancellationToken);
        foreach (var ofOne in untold.GroupBy(asked => asked.Coach, StringComparer.Ordinal))
        {
            var coach = await coaches.FindAsync(ofOne.Key, cancellationToken);
            var claimed = new List<string>();
            foreach (var asked in ofOne)
            {
                if (await handoffs.NoteToldAsync(NoticeWay.Mail, asked.Id, Clock.GetUtcNow(), cancellationToken))
                    claimed.Add(asked.Id);
            }

            if (coach is not { Email: { } address, TellsAtOnce: true } || claimed.Count == 0)
                continue;

            try
            {
                await mailer.SendAsync(address, "Someone asked for you", TextOf("Someone asked for you in Gentle Sleep."), cancellationToken);
            }
            catch (Exception fault)
            {
                foreach (var id in claimed)
                    await handoffs.NoteToldAsync(NoticeWay.Mail, id, at: null, CancellationToken.None);
                if (fault is not MailException)
                    throw;
                LogNotSent(Logger, fault);
            }
        }
    }

    /// <summary>Sums the day up for every coach whose hour has come, where something waits.</summary>
    public async Task SumUpAsync(CancellationToken cancellationToken)
    {
        foreach (var coach in await coaches.ListAsync(cancellationToken))
        {
            if (coach.Email is not { } address || coach.DigestDay(Clock.GetUtcNow()) is not { } today || coach.DigestSentOn >= today)
                continue;

            // Of two hosts, the one that changes the account first sends.
            coach.DigestSentOn = today;
            if (!await coaches.UpdateAsync(coach, cancellationToken))
                continue;

            var waiting = (await handoffs.ListAsync(coach.Id, MostAtOnce, cancellationToken)).Where(asked => asked.AnsweredAt is null).ToList();
            if (waiting.Count > 0)
                await SumUpAsync(coach, address, waiting, cancellationToken);
        }
    }

    protected override async Task RunOnceAsync(CancellationToken cancellationToken)
    {
        await TellAsync(cancellationToken);
        await SumUpAsync(cancellationToken);
    }

    private async Task SumUpAsync(CoachAccount coach, string address, List<Handoff> waiting, CancellationToken cancellationToken)
    {
        try
        {
            await mailer.SendAsync(address, "What waits for you", TextOf(SumOf(waiting)), cancellationToken);
        }
        catch (Exception fault)
        {
            await coaches.ChangeAsync(coach.Id, known => known.DigestSentOn = null, CancellationToken.None);
            if (fault is not MailException)
                throw;
            LogNotSent(Logger, fault);
        }
    }

    private string SumOf(List<Handoff> waiting)
    {
        var late = waiting.Count(asked => asked.PromisedAt < Clock.GetUtcNow().ToUnixTimeMilliseconds());
        return (waiting.Count == 1 ? "One question waits for you" : $"{waiting.Count} questions wait for you") + (late == 0 ? "." : $", {late} of them longer than was promised.");
    }

    private string TextOf(string first) =>
        $"""
        {first}

        {site.Value.LinkTo("/coach")}

        Nothing of what anybody wrote stands in this e-mail. You can turn these off under Settings.
        """;

    [LoggerMessage(LogLevel.Warning, "A coach could not be told by e-mail; it is tried again.")]
    private static partial void LogNotSent(ILogger logger, Exception fault);
}
