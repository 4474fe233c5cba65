using BotFramework.Builder.Turns;
using BotFramework.Connector;

namespace GentleSleepBot.Host.Turns;

/// <summary>Delivers committed replies for as long as the host runs.</summary>
internal sealed class OutboxService(IOutbox outbox, IConnectorClient connector, TurnSignals signals, TimeProvider clock) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        new OutboxWorker(outbox, connector, signals, timeProvider: clock).RunAsync(stoppingToken);
}
