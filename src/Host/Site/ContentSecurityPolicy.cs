namespace GentleSleepBot.Host.Site;

internal static class ContentSecurityPolicy
{
    /// <summary>For answers that are not pages: nothing may be loaded or framed.</summary>
    public const string Nothing = "default-src 'none'; frame-ancestors 'none'";

    // Web Chat adds one empty style element without the nonce: this is the hash of nothing.
    private const string EmptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

    /// <summary>For a page that is only read: its own style, and nothing else.</summary>
    public static string ForReading(string nonce) =>
        $"default-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; img-src 'self' data:; style-src 'nonce-{nonce}'";

    /// <summary>For the chat page where no script runs.</summary>
    public static string ForPlainChat(string nonce) => ForReading(nonce) + "; manifest-src 'self'";

    /// <summary>For the chat page: our own origin, our own socket, and what carries this visit's nonce.</summary>
    public static string ForChat(string nonce, SiteOptions site) => ForChat(nonce, site, "'none'");

    /// <summary>For the chat page in a frame: the same, and pages of just these origins may hold it.</summary>
    public static string ForFramedChat(string nonce, SiteOptions site, IReadOnlyList<string> origins) => ForChat(nonce, site, string.Join(' ', origins));

    /// <summary>For the coaches' portal: its own scripts, style and pictures, and nothing else.</summary>
    public static string ForPortal(string nonce) =>
        "default-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; connect-src 'self'; img-src 'self' data:; manifest-src 'self'; worker-src 'self'; "
        + $"script-src 'nonce-{nonce}'; style-src 'nonce-{nonce}'";

    private static string ForChat(string nonce, SiteOptions site, string ancestors) =>
        $"default-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors {ancestors}; "
        + $"connect-src 'self' {site.SocketAddress()}; img-src 'self' data: blob:; "
        + $"script-src 'self' 'nonce-{nonce}'; worker-src 'self' blob:; font-src 'self'; manifest-src 'self'; "
        + $"style-src 'nonce-{nonce}' {EmptyStyle}";
}
