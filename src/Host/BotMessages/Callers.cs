using System.Security.Claims;
using BotFramework.Connector.Authentication;
using BotFramework.Schema;
using GentleSleepBot.Host.BotMessages.Credentials;
using Microsoft.Extensions.Options;

namespace GentleSleepBot.Host.BotMessages;

/// <summary>Who may post activities: the channels of a registered bot, else nobody but a developer's own machine.</summary>
internal sealed partial class Callers : IDisposable
{
    private const string Anonymous = "anonymous";

    private static readonly TimeSpan PatienceWithKeys = TimeSpan.FromSeconds(10);

    private readonly AnonymousCallers _anonymous;
    private readonly TrustedServiceUrls _trusted;
    private readonly ILogger<Callers> _logger;
    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { Timeout = PatienceWithKeys };
    private readonly ConfigurationBotFrameworkAuthentication? _authentication;

    public Callers(AnonymousCallers anonymous, TrustedServiceUrls trusted, IOptions<BotOptions> options, TimeProvider clock, ILogger<Callers> logger)
    {
        _anonymous = anonymous;
        _trusted = trusted;
        _logger = logger;
        if (options.Value.IsRegistered)
            _authentication = new ConfigurationBotFrameworkAuthentication(DemandsOf(options.Value), _http, clock);
    }

    /// <summary>Whether a caller's activity is worth reading.</summary>
    public bool MayCall(HttpContext context) =>
        _authentication is null ? _anonymous.MayCall(context) : context.Request.Headers.Authorization.Count == 1;

    /// <summary>Who sent the activity; null when that is nobody who may.</summary>
    public async Task<ClaimsIdentity?> IdentifyAsync(HttpContext context, Activity activity)
    {
        if (_authentication is null)
            return AnonymousCallers.StaysHere(activity) ? new ClaimsIdentity(Anonymous) : null;

        try
        {
            var result = await _authentication.AuthenticateRequestAsync(activity, context.Request.Headers.Authorization, context.RequestAborted);
            if (activity.ServiceUrl is { Length: > 0 } serviceUrl)
                await _trusted.TrustAsync(serviceUrl, context.RequestAborted);
            return result.ClaimsIdentity;
        }
        catch (UnauthorizedAccessException refusal)
        {
            LogRefused(_logger, refusal.Message);
            return null;
        }
    }

    public void Dispose()
    {
        _authentication?.Dispose();
        _http.Dispose();
    }

    private static AuthenticationConfiguration DemandsOf(BotOptions options) => new()
    {
        AppId = options.AppId,
        TenantId = options.TenantId,
        ChannelIssuer = options.Cloud.ChannelIssuer,
        ChannelOpenIdMetadata = options.Cloud.ChannelOpenIdMetadata,
        EmulatorOpenIdMetadata = options.Cloud.EmulatorOpenIdMetadata,
        AllowedCallers = options.AllowedCallers,
    };

    [LoggerMessage(LogLevel.Information, "An activity was refused: {Reason}")]
    private static partial void LogRefused(ILogger logger, string reason);
}
