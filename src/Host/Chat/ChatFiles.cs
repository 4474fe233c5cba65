using System.Collections.Frozen;
using System.IO.Compression;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using GentleSleepBot.Host.Pages;

namespace GentleSleepBot.Host.Chat;

/// <summary>The small files of the chat page. The names of scripts change with their content, so that browsers may keep them for good.</summary>
internal sealed class ChatFiles
{
    private const int NameBytes = 6;

    private readonly FrozenDictionary<string, ChatFile> _files;

    public ChatFiles(WebChatScript webChat)
    {
        WebChat = webChat;
        var mount = Compress(PageTemplate.Resource("mount.js"));
        var name = $"mount-{NameOf(mount)}.js";
        Mount = $"/assets/{name}";
        _files = new Dictionary<string, ChatFile>(StringComparer.Ordinal)
        {
            [name] = new(mount, "text/javascript; charset=utf-8", "br", IsForGood: true),
            ["icon.svg"] = Picture("icon.svg", "image/svg+xml"),
            ["icon-192.png"] = Picture("icon-192.png", "image/png"),
            ["icon-512.png"] = Picture("icon-512.png", "image/png"),
        }.ToFrozenDictionary(StringComparer.Ordinal);

        string[] always = ["/", Mount, webChat.Address];
        var version = NameOf(Encoding.UTF8.GetBytes(string.Concat(always) + PageTemplate.Resource("chat.css") + PageTemplate.Resource("early.js")));
        Worker = PageTemplate.Load("worker.js").Fill(FrozenDictionary<string, string>.Empty, new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["version"] = version,
            ["files"] = JsonSerializer.Serialize(always, ChatJson.Default.StringArray),
        });
    }

    /// <summary>Microsoft's Web Chat.</summary>
    public WebChatScript WebChat { get; }

    /// <summary>Address of the script that puts Web Chat in place.</summary>
    public string Mount { get; }

    /// <summary>The service worker.</summary>
    public string Worker { get; }

    /// <summary>A file by its public name; null when there is none.</summary>
    public ChatFile? Find(string name) => _files.GetValueOrDefault(name);

    private static ChatFile Picture(string name, string type)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new ChatFile(bytes, type, Encoding: null, IsForGood: false);
    }

    private static byte[] Compress(string text)
    {
        using var compressed = new MemoryStream();
        using (var brotli = new BrotliStream(compressed, CompressionLevel.SmallestSize))
            brotli.Write(Encoding.UTF8.GetBytes(text));
        return compressed.ToArray();
    }

    private static string NameOf(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, NameBytes));
}
