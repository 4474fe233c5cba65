using GentleSleepBot.Host.Settings;

namespace GentleSleepBot.Host.BotMessages;

/// <summary>Where Azure Bot Service and everything that speaks its protocol post activities.</summary>
internal static class BotMessageEndpoints
{
    public static IServiceCollection AddBotMessages(this IServiceCollection services)
    {
        services.AddSettings<BotOptions>(BotOptions.Section);
        services.AddSingleton<AnonymousCallers>();
        services.AddHostedService(provider => provider.GetRequiredService<AnonymousCallers>());
        services.AddSingleton<CloudAdapter>();
        return services;
    }

    public static IEndpointRouteBuilder MapBotMessages(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/api/messages", (HttpContext context, CloudAdapter adapter) => adapter.ProcessAsync(context));
        return routes;
    }
}
