using System.Security.Cryptography;

namespace GentleSleepBot.Host.Chat;

/// <summary>Microsoft's Web Chat as the build left it beside the host: the script and its compressed forms.</summary>
internal sealed class WebChatScript
{
    private const int NameBytes = 6;

    private readonly string _folder = Path.Combine(AppContext.BaseDirectory, "webchat");

    public WebChatScript()
    {
        Name = $"webchat-{Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(PathOf("webchat.js.br"))).AsSpan(0, NameBytes))}.js";
    }

    /// <summary>The file's public name; it changes with the content, so that browsers may keep it for good.</summary>
    public string Name { get; }

    /// <summary>Where the page finds it.</summary>
    public string Address => $"/assets/{Name}";

    /// <summary>The smallest form that a client with this <c>Accept-Encoding</c> header takes, and that form's name.</summary>
    public (string File, string? Encoding) FormFor(string acceptEncoding) => acceptEncoding switch
    {
        _ when acceptEncoding.Contains("br", StringComparison.OrdinalIgnoreCase) => (PathOf("webchat.js.br"), "br"),
        _ when acceptEncoding.Contains("gzip", StringComparison.OrdinalIgnoreCase) => (PathOf("webchat.js.gz"), "gzip"),
        _ => (PathOf("webchat.js"), null),
    };

    private string PathOf(string name) => Path.Combine(_folder, name);
}
