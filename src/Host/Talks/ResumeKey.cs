using System.Buffers.Text;
using System.Security.Cryptography;

namespace GentleSleepBot.Host.Talks;

/// <summary>A browser's proof that a talk is its own.</summary>
internal readonly record struct ResumeKey
{
    private const int Bytes = 32;

    private ResumeKey(string value) => Value = value;

    public string Value { get; }

    /// <summary>A key for a browser that cannot make its own.</summary>
    public static ResumeKey New() => new(Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes)));

    /// <summary>Reads a key; null when it is not 256 bits in base64url, without padding.</summary>
    public static ResumeKey? TryRead(string? text)
    {
        Span<byte> key = stackalloc byte[Bytes + 1];
        return text is not null && Base64Url.IsValid(text) && Base64Url.TryDecodeFromChars(text, key, out var length) && length == Bytes
            ? new ResumeKey(Base64Url.EncodeToString(key[..Bytes]))
            : null;
    }
}
