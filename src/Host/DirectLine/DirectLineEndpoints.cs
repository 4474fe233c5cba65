using GentleSleepBot.Host.ApiDocument;
using GentleSleepBot.Host.Settings;
using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.Extensions.Options;

namespace GentleSleepBot.Host.DirectLine;

internal static class DirectLineEndpoints
{
    private const string CorsPolicy = "DirectLine";

    private static readonly TimeSpan KeepAlive = TimeSpan.FromSeconds(30);

    public static IServiceCollection AddDirectLine(this IServiceCollection services)
    {
        services.AddSettings<DirectLineOptions>(DirectLineOptions.Section);
        services.AddSingleton<DirectLineTokens>();
        services.AddSingleton<DirectLineLimits>();
        services.AddSingleton<DirectLineAddresses>();
        services.AddSingleton<Conversations>();
        services.AddSingleton<StreamRegistry>();
        services.AddSingleton<ActivityStream>();
        services.AddCors();
        services.AddOptions<CorsOptions>().Configure<IOptions<DirectLineOptions>>((cors, options) => cors.AddPolicy(CorsPolicy, policy => policy
            .WithOrigins([.. options.Value.TrustedOrigins])
            .WithHeaders("authorization", "content-type", "x-ms-bot-agent")
            .WithMethods(HttpMethods.Get, HttpMethods.Post)));
        return services;
    }

    /// <summary>Lets streams be opened, and notices when the other end has gone without a word.</summary>
    public static IApplicationBuilder UseDirectLineStreams(this IApplicationBuilder app) =>
        app.UseWebSockets(new WebSocketOptions { KeepAliveInterval = KeepAlive, KeepAliveTimeout = KeepAlive });

    public static IEndpointRouteBuilder MapDirectLine(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/v3/directline").RequireCors(CorsPolicy);
        group.MapGet("/conversations/{conversationId}/stream", StreamEndpoint.OpenAsync);
        group.MapGet("/session/getsessionid", () => TypedResults.NotFound());

        var gated = group.MapGroup("").AddEndpointFilter<DirectLineGate>().Describe("Direct Line 3.0", "As Microsoft describes Direct Line 3.0; docs/direct-line-conformance.md says what of it is spoken.");
        gated.MapPost("/tokens/generate", ConversationEndpoints.GenerateTokenAsync).AddEndpointFilter<StartLimit>();
        gated.MapPost("/tokens/refresh", ConversationEndpoints.RefreshToken);
        gated.MapPost("/conversations", ConversationEndpoints.StartAsync).AddEndpointFilter<StartLimit>();
        gated.MapGet("/conversations/{conversationId}", ConversationEndpoints.ReconnectAsync);
        gated.MapGet("/conversations/{conversationId}/activities", ActivityEndpoints.ReadAsync);
        gated.MapPost("/conversations/{conversationId}/activities", ActivityEndpoints.PostAsync).AddEndpointFilter<PostLimit>();
        gated.MapPost("/conversations/{conversationId}/upload", ActivityEndpoints.UploadAsync).AddEndpointFilter<PostLimit>();
        return routes;
    }
}
