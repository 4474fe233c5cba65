using BotFramework.Builder.Turns;
using GentleSleepBot.Storage;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace GentleSleepBot.Host.Turns;

/// <summary>Whether the store can be read and written, and the host is not about to stop. Asked often, the store is tried once in a while.</summary>
internal sealed class StoreHealth(ITurnStore turns, IBotStore store, IHostApplicationLifetime lifetime, TimeProvider clock) : IHealthCheck
{
    private static readonly string[] AnyRecord = ["health"];
    private static readonly TimeSpan Freshness = TimeSpan.FromSeconds(2);

    private long _lastWrite = long.MinValue;

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (lifetime.ApplicationStopping.IsCancellationRequested)
            return HealthCheckResult.Unhealthy("The host is stopping.");

        try
        {
            await turns.ReadRecordsAsync(AnyRecord, cancellationToken);
            await WriteAsync(cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (TurnStoreUnavailableException fault)
        {
            return HealthCheckResult.Unhealthy("The store cannot be read or written.", fault);
        }
    }

    private async Task WriteAsync(CancellationToken cancellationToken)
    {
        var last = Interlocked.Read(ref _lastWrite);
        if (last != long.MinValue && clock.GetElapsedTime(last) < Freshness)
            return;

        await store.ProbeAsync(cancellationToken);
        Interlocked.Exchange(ref _lastWrite, clock.GetTimestamp());
    }
}
