using System.ComponentModel.DataAnnotations;
using System.Net;

namespace GentleSleepBot.Host.Site;

internal sealed class SiteOptions : IValidatableObject
{
    public const string Section = "Site";

    /// <summary>The address parents open, without a path; every absolute link and socket address is made from it.</summary>
    [Required]
    public string PublicAddress { get; set; } = "http://localhost:5080";

    /// <summary>Addresses or networks of the proxies before this host, such as <c>10.0.0.4</c> or <c>10.0.0.0/24</c>: theirs alone are the forwarding headers that count. None by default.</summary>
    public IReadOnlyList<string> Proxies { get; set; } = [];

    /// <summary>Whether parents and coaches come by https.</summary>
    public bool IsHttps => PublicAddress.StartsWith(Uri.UriSchemeHttps + Uri.SchemeDelimiter, StringComparison.Ordinal);

    /// <summary>The proxies as networks; a single address is a network of one.</summary>
    public IEnumerable<IPNetwork> Networks() => Proxies.Select(text => Network(text)!.Value);

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
        foreach (var wrong in Proxies.Where(text => Network(text) is null))
            yield return new ValidationResult($"'{wrong}' is neither an address nor a network.", [nameof(Proxies)]);
    }

    private static IPNetwork? Network(string text) =>
        IPNetwork.TryParse(text, out var network) ? network
        : IPAddress.TryParse(text, out var address) ? new IPNetwork(address, address.GetAddressBytes().Length * 8)
        : null;
}
