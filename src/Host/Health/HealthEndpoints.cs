using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace GentleSleepBot.Host.Health;

internal static class HealthEndpoints
{
    /// <summary>Live: the process answers. Ready: every part it needs answers too.</summary>
    public static IEndpointRouteBuilder MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        routes.MapHealthChecks("/health/ready");
        return routes;
    }
}
