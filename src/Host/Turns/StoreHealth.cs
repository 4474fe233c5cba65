using BotFramework.Builder.Turns;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace GentleSleepBot.Host.Turns;

/// <summary>Whether the store can be read.</summary>
internal sealed class StoreHealth(ITurnStore store) : IHealthCheck
{
    private static readonly string[] AnyRecord = ["health"];

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await store.ReadRecordsAsync(AnyRecord, cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (TurnStoreUnavailableException fault)
        {
            return HealthCheckResult.Unhealthy("The store cannot be read.", fault);
        }
    }
}
