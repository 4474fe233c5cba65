namespace BotFramework.Connector.Authentication;

/// <summary>What a bot demands of those who call it. The defaults are those of the public cloud.</summary>
public sealed class AuthenticationConfiguration
{
    /// <summary>The bot's app id; every token must be meant for it.</summary>
    public required string AppId { get; init; }

    /// <summary>Tenant of a single-tenant bot; empty for a bot of many tenants.</summary>
    public string TenantId { get; init; } = "";

    /// <summary>Issuer of channels' tokens.</summary>
    public string ChannelIssuer { get; init; } = AuthenticationConstants.ToBotFromChannelTokenIssuer;

    /// <summary>OpenID document of the channels' keys.</summary>
    public string ChannelOpenIdMetadata { get; init; } = AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl;

    /// <summary>OpenID document of the keys of tokens made with the bot's own registration.</summary>
    public string EmulatorOpenIdMetadata { get; init; } = AuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl;

    /// <summary>Endorsements that a channel's key must hold besides the one for the activity's channel; none by default.</summary>
    public IReadOnlyList<string> RequiredEndorsements { get; init; } = [];

    /// <summary>App ids of other bots that may call this one; none by default.</summary>
    public IReadOnlyList<string> AllowedCallers { get; init; } = [];
}
