using Microsoft.IdentityModel.Tokens;

namespace BotFramework.Connector.Authentication;

/// <summary>Fixed addresses, issuers and claim names of bot authentication in the public cloud.</summary>
public static class AuthenticationConstants
{
    /// <summary>Issuer of tokens from channels.</summary>
    public const string ToBotFromChannelTokenIssuer = "https://api.botframework.com";

    /// <summary>OpenID document that names the keys of channels' tokens.</summary>
    public const string ToBotFromChannelOpenIdMetadataUrl = "https://login.botframework.com/v1/.well-known/openidconfiguration";

    /// <summary>OpenID document that names the keys of tokens made with the bot's own registration, as the Emulator and the Playground use.</summary>
    public const string ToBotFromEmulatorOpenIdMetadataUrl = "https://login.microsoftonline.com/botframework.com/v2.0/.well-known/openid-configuration";

    /// <summary>What a bot asks a token for when it calls a channel's service.</summary>
    public const string ToChannelFromBotOAuthScope = "https://api.botframework.com/.default";

    /// <summary>Login service of the public cloud.</summary>
    public const string ToChannelFromBotLoginUrl = "https://login.microsoftonline.com/";

    /// <summary>Tenant that stands for a bot of many tenants.</summary>
    public const string DefaultChannelAuthTenant = "botframework.com";

    /// <summary>Claim: address of the service that sent the activity.</summary>
    public const string ServiceUrlClaim = "serviceurl";

    /// <summary>Claim: version of the token.</summary>
    public const string VersionClaim = "ver";

    /// <summary>Claim: app id of the caller, in tokens of version 1.</summary>
    public const string AppIdClaim = "appid";

    /// <summary>Claim: app id of the caller, in tokens of version 2.</summary>
    public const string AuthorizedParty = "azp";

    internal const string BearerScheme = "Bearer";

    internal const string EndorsementsProperty = "endorsements";

    internal static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(5);

    internal static readonly string[] AllowedSigningAlgorithms =
        [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512];

    internal static readonly string[] EmulatorTenants =
        ["d6d49420-f39b-4df7-a1dc-d59a935871db", "f8cdef31-a31e-4b4a-93e4-5f571e91255a", "69e9b82d-4842-4902-8d1e-abc5b98a55e8"];
}
