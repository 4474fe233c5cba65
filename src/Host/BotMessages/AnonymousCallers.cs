using System.Net;
using BotFramework.Schema;
using GentleSleepBot.Host.Site;
using Microsoft.Extensions.Options;

namespace GentleSleepBot.Host.BotMessages;

/// <summary>The one exception from authentication: a developer's own machine, when the settings say so.</summary>
internal sealed partial class AnonymousCallers(IOptions<BotOptions> options, IHostEnvironment environment, ILogger<AnonymousCallers> logger) : IHostedService
{
    private readonly bool _areAllowed = options.Value is { AllowAnonymous: true, IsRegistered: false } && environment.IsDevelopment();

    /// <summary>Says when the host starts who may call.</summary>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (_areAllowed)
            LogAllowed(logger);
        else if (options.Value.AllowAnonymous)
            LogRefused(logger, environment.EnvironmentName);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Whether this caller may speak without credentials: from this machine, not by way of a proxy.</summary>
    public bool MayCall(HttpContext context) =>
        _areAllowed
        && context.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address)
        && !context.Request.IsForwarded();

    /// <summary>Whether replies stay on this machine: they are asked for in the answer, or go to a loopback address.</summary>
    public static bool StaysHere(Activity activity) => activity.ServiceUrl switch
    {
        null or "" => true,
        var text => Uri.TryCreate(text, UriKind.Absolute, out var address) && address.IsLoopback
            && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps),
    };

    [LoggerMessage(LogLevel.Warning, "Bot:AllowAnonymous is on: programs on this machine may post to /api/messages without credentials.")]
    private static partial void LogAllowed(ILogger logger);

    [LoggerMessage(LogLevel.Warning, "Bot:AllowAnonymous is ignored: it counts in Development alone and without an app id, and this is {Environment}.")]
    private static partial void LogRefused(ILogger logger, string environment);
}
