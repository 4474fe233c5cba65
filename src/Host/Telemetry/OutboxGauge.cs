using System.Diagnostics.Metrics;
using BotFramework.Builder.Turns;
using GentleSleepBot.Storage;

namespace GentleSleepBot.Host.Telemetry;

/// <summary>Shows how the replies to channels stand: how many wait, for how long the oldest has, how many were given up. Looked at four times a minute.</summary>
internal sealed class OutboxGauge : BackgroundService
{
    /// <summary>Name of the meter.</summary>
    public const string Name = "GentleSleepBot.Outbox";

    private static readonly TimeSpan Period = TimeSpan.FromSeconds(15);

    private readonly Meter _meter = new(Name);
    private readonly OutboxStatusQuery _outbox;
    private readonly TimeProvider _clock;
    private OutboxStatus _status = new(0, 0, null);

    public OutboxGauge(ISqlConnections connections, TimeProvider clock)
    {
        (_outbox, _clock) = (new OutboxStatusQuery(connections), clock);
        _meter.CreateObservableGauge("sleepbot.outbox.waiting", () => _status.Waiting, "{reply}", "Replies that wait to be posted to a channel.");
        _meter.CreateObservableGauge("sleepbot.outbox.given_up", () => _status.GivenUp, "{reply}", "Replies that were given up.");
        _meter.CreateObservableGauge("sleepbot.outbox.age", Age, "s", "How long the oldest waiting reply has waited.");
    }

    /// <summary>Looks once.</summary>
    public async Task LookAsync(CancellationToken cancellationToken) => _status = await _outbox.ReadAsync(cancellationToken);

    public override void Dispose()
    {
        _meter.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await LookAsync(stoppingToken);
            }
            catch (Exception fault) when (fault is TurnStoreUnavailableException or System.Data.Common.DbException)
            {
                // /health tells of it; the last figures stand until the store is back.
            }

            await Task.Delay(Period, _clock, stoppingToken);
        }
    }

    private double Age() => _status.Oldest is { } oldest ? Math.Max(0, (_clock.GetUtcNow() - oldest).TotalSeconds) : 0;
}
