using System.Security.Cryptography;
using System.Text;

namespace GentleSleepBot.Storage;

/// <summary>That a person was forgotten.</summary>
/// <param name="ParentHash">SHA-256 of the person's key in hexadecimal: it tells nobody who it was.</param>
/// <param name="At">When.</param>
public sealed record Erasure(string ParentHash, DateTimeOffset At)
{
    /// <summary>The hash of a person's key.</summary>
    public static string HashOf(string parent) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(parent)));
}
