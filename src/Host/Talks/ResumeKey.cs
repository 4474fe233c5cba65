using System.Buffers.Text;
using System.Security.Cryptography;

namespace GentleSleepBot.Host.Talks;

/// <summary>A browser's proof that a talk is its own. Only the hash is kept, so that whoever reads the database cannot take up a talk.</summary>
internal readonly record struct ResumeKey(string Hash)
{
    private const int Bytes = 32;

    /// <summary>Reads a key; null when it is not 256 bits in base64url.</summary>
    public static ResumeKey? TryRead(string? text)
    {
        Span<byte> key = stackalloc byte[Bytes + 1];
        if (text is null || !Base64Url.IsValid(text) || !Base64Url.TryDecodeFromChars(text, key, out var length) || length != Bytes)
            return null;

        return new ResumeKey(Base64Url.EncodeToString(SHA256.HashData(key[..Bytes])));
    }
}
