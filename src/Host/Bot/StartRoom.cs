namespace GentleSleepBot.Host.Bot;

/// <summary>Gives back, once, the room that reading knowledge and models took and nothing needs any more: a host that has few turns would keep it for hours.</summary>
internal sealed class StartRoom(TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(Pause, clock, stoppingToken);
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }
}
