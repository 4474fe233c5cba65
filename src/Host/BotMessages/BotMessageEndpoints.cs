using BotFramework.Connector;
using BotFramework.Connector.Authentication;
using GentleSleepBot.Host.ApiDocument;
using GentleSleepBot.Host.BotMessages.Credentials;
using GentleSleepBot.Host.Health;
using GentleSleepBot.Host.Settings;
using GentleSleepBot.Storage;
using Microsoft.Extensions.Options;

namespace GentleSleepBot.Host.BotMessages;

/// <summary>Where Azure Bot Service and everything that speaks its protocol post activities.</summary>
internal static class BotMessageEndpoints
{
    private static readonly TimeSpan ConnectorPatience = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan ConnectionLifetime = TimeSpan.FromMinutes(5);

    public static IServiceCollection AddBotMessages(this IServiceCollection services)
    {
        services.AddSettings<BotOptions>(BotOptions.Section);
        services.AddSingleton<AnonymousCallers>();
        services.AddHostedService(provider => provider.GetRequiredService<AnonymousCallers>());
        services.AddSingleton<Callers>();
        services.AddSingleton<CloudAdapter>();
        services.AddSingleton(MakeCredential);
        services.AddSingleton<CredentialState>();
        services.AddSingleton<TrustedServiceTable>();
        services.AddSingleton<TrustedServiceUrls>();
        services.AddSingleton(MakeConnector);
        services.AddHealthChecks().AddCheck<CredentialHealth>("bot credential", tags: [HealthEndpoints.ChannelTag]);
        return services;
    }

    public static IEndpointRouteBuilder MapBotMessages(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/api/messages", (HttpContext context, CloudAdapter adapter) => adapter.ProcessAsync(context))
            .Describe("Bot Framework", "Where Azure Bot Service and whatever speaks its protocol post activities.");
        return routes;
    }

    private static Lazy<BotCredential> MakeCredential(IServiceProvider services) => new(() => BotCredential.Of(
        services.GetRequiredService<IOptions<BotOptions>>().Value, services.GetRequiredService<IHostEnvironment>().ContentRootPath));

    private static IConnectorClient MakeConnector(IServiceProvider services)
    {
        HttpMessageHandler handler = new SocketsHttpHandler { PooledConnectionLifetime = ConnectionLifetime, AllowAutoRedirect = false };
        var options = services.GetRequiredService<IOptions<BotOptions>>().Value;
        if (options.IsRegistered)
        {
            var credential = services.GetRequiredService<Lazy<BotCredential>>().Value;
            var trusted = services.GetRequiredService<TrustedServiceUrls>();
            handler = new BotTokenHandler(credential.Token, options.Cloud.Scope, trusted, services.GetRequiredService<CredentialState>().Note) { InnerHandler = handler };
        }

        return new ConnectorClient(new HttpClient(handler) { Timeout = ConnectorPatience }, services.GetRequiredService<TimeProvider>());
    }
}
