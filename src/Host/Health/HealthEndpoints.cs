using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace GentleSleepBot.Host.Health;

internal static class HealthEndpoints
{
    /// <summary>Mark of checks that concern one channel: when they fail, the others still serve.</summary>
    public const string ChannelTag = "channel";

    /// <summary>Live: the process answers. Ready: every part that all channels need answers too. Health: everything, in words, for a person.</summary>
    public static IEndpointRouteBuilder MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        routes.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => !check.Tags.Contains(ChannelTag) });
        routes.MapHealthChecks("/health", new HealthCheckOptions
        {
            ResponseWriter = WriteAsync,
            ResultStatusCodes = { [HealthStatus.Degraded] = StatusCodes.Status503ServiceUnavailable },
        });
        return routes;
    }

    private static Task WriteAsync(HttpContext context, HealthReport report)
    {
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(string.Concat(report.Entries.Select(entry => $"{entry.Key}: {entry.Value.Status}. {entry.Value.Description}\n")));
    }
}
