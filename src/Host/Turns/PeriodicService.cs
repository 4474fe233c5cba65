namespace GentleSleepBot.Host.Turns;

/// <summary>
/// Work that a host does again and again while it serves: the first round comes a time after the start, the next that time after it. Whatever fails in one round, the
/// host goes on and the next round comes.
/// </summary>
internal abstract partial class PeriodicService(TimeSpan between, TimeProvider clock, ILogger logger) : BackgroundService
{
    protected TimeProvider Clock => clock;

    protected ILogger Logger => logger;

    /// <summary>Whether there is anything to do with these settings.</summary>
    protected virtual bool IsOn => true;

    /// <summary>One round.</summary>
    protected abstract Task RunOnceAsync(CancellationToken cancellationToken);

    protected sealed override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!IsOn)
            return;

        using var timer = new PeriodicTimer(between, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await RunOnceAsync(stoppingToken);
            }
            catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
            {
                LogFailed(logger, fault.GetType().Name);
            }
        }
    }

    [LoggerMessage(LogLevel.Warning, "A round of this work failed ({Fault}); it is tried again.")]
    private static partial void LogFailed(ILogger logger, string fault);
}
