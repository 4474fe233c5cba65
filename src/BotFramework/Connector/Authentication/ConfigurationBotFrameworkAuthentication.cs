using BotFramework.Schema;
using Microsoft.IdentityModel.Protocols;

namespace BotFramework.Connector.Authentication;

/// <summary>Lets pass what channels send with a token of the Bot Framework, and what is sent with the bot's own registration.</summary>
public sealed class ConfigurationBotFrameworkAuthentication : BotFrameworkAuthentication, IDisposable
{
    private readonly AuthenticationConfiguration _configuration;
    private readonly TokenValidator _validator;
    private readonly SigningKeys _channelKeys;
    private readonly SigningKeys _emulatorKeys;
    private readonly TokenRules _channelRules;
    private readonly TokenRules _emulatorRules;

    /// <summary>Makes the checks.</summary>
    /// <param name="configuration">What is demanded.</param>
    /// <param name="http">Reads the OpenID documents.</param>
    /// <param name="timeProvider">The clock; the system's when null.</param>
    /// <exception cref="ArgumentException">There is no app id, so that no token could be meant for this bot.</exception>
    public ConfigurationBotFrameworkAuthentication(AuthenticationConfiguration configuration, HttpClient http, TimeProvider? timeProvider = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        ArgumentNullException.ThrowIfNull(http);
        ArgumentException.ThrowIfNullOrEmpty(configuration.AppId, nameof(configuration));

        var time = timeProvider ?? TimeProvider.System;
        _configuration = configuration;
        _validator = new TokenValidator(time);
        _channelKeys = KeysOf(configuration.ChannelOpenIdMetadata, http, time);
        _emulatorKeys = KeysOf(configuration.EmulatorOpenIdMetadata, http, time);
        _channelRules = new TokenRules([configuration.ChannelIssuer], configuration.AppId, _channelKeys);
        _emulatorRules = new TokenRules(EmulatorIssuers(configuration.TenantId), configuration.AppId, _emulatorKeys);
    }

    /// <inheritdoc/>
    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string? authHeader, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);

        var token = _validator.Read(TokenIn(authHeader));
        var isEmulator = _emulatorRules.Issuers.Contains(token.Issuer);
        var valid = await _validator.ValidateAsync(token, isEmulator ? _emulatorRules : _channelRules, cancellationToken);

        if (isEmulator)
            CheckEmulator(valid);
        else
            CheckChannel(valid, activity);
        CheckCaller(valid);

        return new AuthenticateRequestResult(valid.Identity, _configuration.AppId);
    }

    /// <summary>Lets go of the keys.</summary>
    public void Dispose()
    {
        _channelKeys.Dispose();
        _emulatorKeys.Dispose();
    }

    private static SigningKeys KeysOf(string address, HttpClient http, TimeProvider time)
    {
        var isLocal = Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.IsLoopback;
        return new SigningKeys(address, new HttpDocumentRetriever(http) { RequireHttps = !isLocal }, time);
    }

    private static HashSet<string> EmulatorIssuers(string tenantId) =>
        AuthenticationConstants.EmulatorTenants
            .Concat(tenantId.Length > 0 ? [tenantId] : [])
            .SelectMany(tenant => new[] { $"https://sts.windows.net/{tenant}/", $"https://login.microsoftonline.com/{tenant}/v2.0" })
            .ToHashSet(StringComparer.Ordinal);

    private static string TokenIn(string? authHeader) => (authHeader ?? "").Split(' ') is [var scheme, { Length: > 0 } token]
        && scheme.Equals(AuthenticationConstants.BearerScheme, StringComparison.OrdinalIgnoreCase)
            ? token
            : throw new UnauthorizedAccessException("There is no Bearer token.");

    private void CheckChannel(ValidToken token, Activity activity)
    {
        if (token.Key.Endorsements.Count == 0
            || !EndorsementsValidator.Validate(activity.ChannelId, token.Key.Endorsements)
            || !_configuration.RequiredEndorsements.All(endorsement => EndorsementsValidator.Validate(endorsement, token.Key.Endorsements)))
            throw new UnauthorizedAccessException("The key may not sign for this channel.");

        var serviceUrl = token.Claim(AuthenticationConstants.ServiceUrlClaim) ?? token.Claim("serviceUrl");
        if (string.IsNullOrEmpty(serviceUrl) || !serviceUrl.Equals(activity.ServiceUrl, StringComparison.OrdinalIgnoreCase))
            throw new UnauthorizedAccessException("The token is for another service address.");
    }

    private void CheckEmulator(ValidToken token)
    {
        var caller = token.CallerAppId;
        if (caller != _configuration.AppId && (caller is null || !_configuration.AllowedCallers.Contains(caller)))
            throw new UnauthorizedAccessException("The token is of another app.");
    }

    // A token that another bot had made for us speaks for a channel only when its maker is on the list.
    private void CheckCaller(ValidToken token)
    {
        var caller = token.CallerAppId;
        if (caller is not null && caller != _configuration.AppId && !_configuration.AllowedCallers.Contains(caller))
            throw new UnauthorizedAccessException("Another bot calls that is not on the list.");
    }
}
