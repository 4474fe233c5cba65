using System.ComponentModel.DataAnnotations;

namespace GentleSleepBot.Host.BotMessages;

internal sealed class BotOptions : IValidatableObject
{
    public const string Section = "Bot";

    /// <summary>The bot's app id at Azure Bot Service; empty when it is not registered there.</summary>
    public string AppId { get; set; } = "";

    /// <summary>Tenant of a single-tenant bot; empty for one of many tenants.</summary>
    public string TenantId { get; set; } = "";

    /// <summary>Secret of the app's registration. Set it by environment or user secrets, not in a file that is shared.</summary>
    public string ClientSecret { get; set; } = "";

    /// <summary>Day on which the secret expires, as the registration shows it; the health page warns 30 days before.</summary>
    public DateOnly? ClientSecretExpires { get; set; }

    /// <summary>File of the app's certificate with its key, PFX or PEM, relative to the content root; instead of a secret.</summary>
    public string CertificatePath { get; set; } = "";

    /// <summary>Password of the certificate's file; empty when it has none.</summary>
    public string CertificatePassword { get; set; } = "";

    /// <summary>Whether the app is a user-assigned managed identity, which needs neither secret nor certificate.</summary>
    public bool ManagedIdentity { get; set; }

    /// <summary>App ids of other bots that may call this one; none by default.</summary>
    public IReadOnlyList<string> AllowedCallers { get; set; } = [];

    /// <summary>Lets callers on this machine post to <c>/api/messages</c> without credentials; accepted in Development alone, and only without an app id.</summary>
    public bool AllowAnonymous { get; set; }

    /// <summary>Largest body of one posted activity, in bytes.</summary>
    [Range(1024, 4 * 1024 * 1024)]
    public int MaxActivityBytes { get; set; } = 256 * 1024;

    /// <summary>Addresses of the cloud; those of the public one by default.</summary>
    public BotCloudOptions Cloud { get; set; } = new();

    public bool IsRegistered => AppId.Length > 0;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!IsRegistered)
            yield break;

        if (!Guid.TryParseExact(AppId, "D", out _))
            yield return new ValidationResult("must be a GUID such as 11111111-2222-3333-4444-555555555555.", [nameof(AppId)]);
        if (TenantId.Length > 0 && !Guid.TryParseExact(TenantId, "D", out _))
            yield return new ValidationResult("must be a GUID, or empty for a bot of many tenants.", [nameof(TenantId)]);

        var ways = new[] { ClientSecret.Length > 0, CertificatePath.Length > 0, ManagedIdentity }.Count(isSet => isSet);
        if (ways != 1)
            yield return new ValidationResult("needs exactly one of ClientSecret, CertificatePath and ManagedIdentity beside it.", [nameof(AppId)]);

        foreach (var (name, address) in Cloud.Addresses)
        {
            if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || (uri.Scheme != Uri.UriSchemeHttps && !uri.IsLoopback))
                yield return new ValidationResult("must be an https:// address.", [$"{nameof(Cloud)}:{name}"]);
        }
    }
}
