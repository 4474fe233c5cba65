using BotFramework.Connector.Authentication;

namespace GentleSleepBot.Host.BotMessages;

/// <summary>Where a cloud's login service and keys are, for clouds other than the public one.</summary>
internal sealed class BotCloudOptions
{
    /// <summary>Issuer of channels' tokens.</summary>
    public string ChannelIssuer { get; set; } = AuthenticationConstants.ToBotFromChannelTokenIssuer;

    /// <summary>OpenID document of the channels' keys.</summary>
    public string ChannelOpenIdMetadata { get; set; } = AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl;

    /// <summary>OpenID document of the keys of tokens made with the bot's own registration.</summary>
    public string EmulatorOpenIdMetadata { get; set; } = AuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl;

    /// <summary>Login service that gives the bot its tokens.</summary>
    public string LoginUrl { get; set; } = AuthenticationConstants.ToChannelFromBotLoginUrl;

    /// <summary>What the bot asks a token for.</summary>
    public string Scope { get; set; } = AuthenticationConstants.ToChannelFromBotOAuthScope;

    public IEnumerable<(string Name, string Address)> Addresses =>
        [(nameof(ChannelOpenIdMetadata), ChannelOpenIdMetadata), (nameof(EmulatorOpenIdMetadata), EmulatorOpenIdMetadata), (nameof(LoginUrl), LoginUrl)];
}
