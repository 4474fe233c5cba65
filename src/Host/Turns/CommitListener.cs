using BotFramework.Builder.Turns;
using GentleSleepBot.Storage;

namespace GentleSleepBot.Host.Turns;

/// <summary>Wakes this host's sockets for what other hosts commit.</summary>
internal sealed class CommitListener(IBotStore store, TurnSignals signals) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => store.ListenAsync(signals, stoppingToken);
}
