using GentleSleepBot.Host.Settings;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;
using IMiddleware = BotFramework.Builder.IMiddleware;

namespace GentleSleepBot.Host.Limits;

internal static class LimitRegistration
{
    public static IServiceCollection AddLimits(this IServiceCollection services)
    {
        services.AddSettings<LimitOptions>(LimitOptions.Section);
        services.AddSingleton<DangerScreen>();
        services.AddSingleton<IMiddleware, LongMessages>();
        services.AddOptions<KestrelServerOptions>().Configure<IOptions<LimitOptions>>((server, limits) =>
        {
            server.AddServerHeader = false;
            server.Limits.MaxConcurrentConnections = limits.Value.Connections;
            server.Limits.MaxConcurrentUpgradedConnections = limits.Value.Connections;
            server.Limits.RequestHeadersTimeout = limits.Value.HeadersTimeout;
        });
        return services;
    }
}
