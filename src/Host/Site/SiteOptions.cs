using System.ComponentModel.DataAnnotations;

namespace GentleSleepBot.Host.Site;

internal sealed class SiteOptions : IValidatableObject
{
    public const string Section = "Site";

    /// <summary>The address parents open, without a path; every absolute link and socket address is made from it.</summary>
    [Required]
    public string PublicAddress { get; set; } = "http://localhost:5080";

    /// <summary>The address of a path on this site, such as <c>/topics/early-rising</c>.</summary>
    public string LinkTo(string path) => PublicAddress.TrimEnd('/') + path;

    /// <summary>The same address for sockets: <c>ws</c> for <c>http</c>, <c>wss</c> for <c>https</c>.</summary>
    public string SocketAddress() => "ws" + PublicAddress["http".Length..].TrimEnd('/');

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        var usable = Uri.TryCreate(PublicAddress, UriKind.Absolute, out var address)
            && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
            && address.PathAndQuery == "/"
            && PublicAddress.StartsWith("http", StringComparison.Ordinal);
        if (!usable)
            yield return new ValidationResult("must be http:// or https:// with a host and no path.", [nameof(PublicAddress)]);
    }
}
