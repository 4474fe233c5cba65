using BotFramework.Builder.Turns;
using GentleSleepBot.Storage;
using GentleSleepBot.Storage.Coaches;
using Microsoft.Extensions.Options;

namespace GentleSleepBot.Host.Retention;

/// <summary>
/// Lets go of what was kept long enough. Every host runs it and any one does the work. Before anything of the host is at work, a
/// database that was restored from a backup is made to forget again whoever had asked for it, so that nobody of them is written to.
/// </summary>
internal sealed partial class RetentionService(
    IRetention retention, CoachExpiry coaches, ErasureLedger ledger, TurnSignals signals, IOptions<RetentionOptions> options, TimeProvider clock, ILogger<RetentionService> logger)
    : BackgroundService, IHostedLifecycleService
{
    private const int MostAtOnce = 200;

    private DateTimeOffset OldestBackup => clock.GetUtcNow() - options.Value.Backups;

    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        if (await ledger.ReplayAsync(OldestBackup, cancellationToken) is > 0 and var forgotten)
            LogReplayed(logger, forgotten);
    }

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Looks once for what is to go.</summary>
    public async Task RunOnceAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        IReadOnlyList<string> gone;
        do
        {
            gone = await retention.ExpireAsync(now - options.Value.Unremembered, now - options.Value.Remembered, MostAtOnce, cancellationToken);
            foreach (var conversation in gone)
                signals.Forgotten(conversation);
        }
        while (gone.Count > 0);

        await coaches.ExpireAsync(now, now - options.Value.CoachActions, cancellationToken);
        await ledger.CopyAsync(OldestBackup, cancellationToken);
        await retention.ScrubAsync(now, cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await RunOnceAsync(stoppingToken);
            }
            catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
            {
                LogFailed(logger, fault.GetType().Name);
            }

            await Task.Delay(options.Value.Period, clock, stoppingToken);
        }
    }

    [LoggerMessage(LogLevel.Warning, "The database is older than the ledger of erasures: {Persons} persons were forgotten again.")]
    private static partial void LogReplayed(ILogger logger, int persons);

    [LoggerMessage(LogLevel.Warning, "What is to go was not looked for ({Fault}); it is tried again later.")]
    private static partial void LogFailed(ILogger logger, string fault);
}
