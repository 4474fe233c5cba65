using System.ComponentModel.DataAnnotations;

namespace GentleSleepBot.Host.Coach.Push;

internal sealed class WebPushOptions : IValidatableObject
{
    public const string Section = "WebPush";

    /// <summary>
    /// Names of the services through which browsers take notifications, separated by spaces; each stands for itself and what ends with it.
    /// Those of Chrome, Firefox, Safari and Edge by default. Empty: coaches are offered no notifications.
    /// </summary>
    public string Services { get; set; } = "fcm.googleapis.com push.services.mozilla.com push.apple.com notify.windows.com";

    /// <summary>Whether coaches can be notified on their browsers.</summary>
    public bool IsOn => Names.Length > 0;

    private string[] Names => Services.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Whether a notification may be posted to an address: one of the services, over https, at the usual port.</summary>
    public bool Allows(Uri address) =>
        address is { IsAbsoluteUri: true, IsDefaultPort: true, UserInfo: "", Fragment: "", HostNameType: UriHostNameType.Dns } && address.Scheme == Uri.UriSchemeHttps
        && Names.Any(name => address.IdnHost.Equals(name, StringComparison.OrdinalIgnoreCase) || address.IdnHost.EndsWith("." + name, StringComparison.OrdinalIgnoreCase));

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) => Names
        .Where(name => Uri.CheckHostName(name) != UriHostNameType.Dns || !name.Contains('.', StringComparison.Ordinal))
        .Select(wrong => new ValidationResult($"'{wrong}' is not the name of a service, such as push.example.org.", [nameof(Services)]));
}
