using System.Security.Cryptography.X509Certificates;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Identity;
using BotFramework.Connector.Authentication;

namespace GentleSleepBot.Host.BotMessages.Credentials;

/// <summary>What the bot shows the login service, and the last moment it is good for; null when nobody can tell.</summary>
internal sealed record BotCredential(TokenCredential Token, DateTimeOffset? Expires)
{
    private const string PfxExtension = ".pfx";

    /// <summary>Makes the credential that the settings name. Tokens are cached by it.</summary>
    /// <param name="options">The settings of a registered bot.</param>
    /// <param name="contentRoot">Folder that a certificate's path is relative to.</param>
    /// <param name="transport">Sends the requests; Azure's own when null.</param>
    public static BotCredential Of(BotOptions options, string contentRoot, HttpPipelineTransport? transport = null)
    {
        var tenant = options.TenantId.Length > 0 ? options.TenantId : AuthenticationConstants.DefaultChannelAuthTenant;
        if (options.ManagedIdentity)
            return new BotCredential(ManagedIdentity(options, transport), null);
        if (options.CertificatePath.Length == 0)
            return new BotCredential(new ClientSecretCredential(tenant, options.AppId, options.ClientSecret, With(new ClientSecretCredentialOptions(), options, transport)), EndOf(options.ClientSecretExpires));

        var certificate = Load(Path.GetFullPath(options.CertificatePath, contentRoot), options.CertificatePassword);
        var credential = new ClientCertificateCredential(
            tenant, options.AppId, certificate, With(new ClientCertificateCredentialOptions { SendCertificateChain = true }, options, transport));
        return new BotCredential(credential, certificate.NotAfter.ToUniversalTime());
    }

    private static ManagedIdentityCredential ManagedIdentity(BotOptions options, HttpPipelineTransport? transport)
    {
        var settings = new ManagedIdentityCredentialOptions(ManagedIdentityId.FromUserAssignedClientId(options.AppId));
        if (transport is not null)
            settings.Transport = transport;
        return new ManagedIdentityCredential(settings);
    }

    private static T With<T>(T settings, BotOptions options, HttpPipelineTransport? transport)
        where T : TokenCredentialOptions
    {
        settings.AuthorityHost = new Uri(options.Cloud.LoginUrl);
        if (transport is not null)
            settings.Transport = transport;

        // A login service on this machine is nobody that the public directory of login services would know.
        switch (settings)
        {
            case ClientSecretCredentialOptions secret:
                secret.DisableInstanceDiscovery = settings.AuthorityHost.IsLoopback;
                break;
            case ClientCertificateCredentialOptions certificate:
                certificate.DisableInstanceDiscovery = settings.AuthorityHost.IsLoopback;
                break;
        }

        return settings;
    }

    private static X509Certificate2 Load(string path, string password)
    {
        if (Path.GetExtension(path).Equals(PfxExtension, StringComparison.OrdinalIgnoreCase))
            return X509CertificateLoader.LoadPkcs12FromFile(path, password);
        return password.Length > 0 ? X509Certificate2.CreateFromEncryptedPemFile(path, password) : X509Certificate2.CreateFromPemFile(path);
    }

    private static DateTimeOffset? EndOf(DateOnly? day) => day is { } last ? new DateTimeOffset(last.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero) : null;
}
