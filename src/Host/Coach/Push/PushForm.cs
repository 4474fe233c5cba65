using System.Buffers.Text;
using System.Security.Cryptography;

namespace GentleSleepBot.Host.Coach.Push;

/// <summary>What a browser says of itself when notifications are turned on.</summary>
internal sealed class PushForm
{
    private const int LongestEndpoint = 1000;
    private const int KeyBytes = 65;
    private const int SecretBytes = 16;
    private const byte Uncompressed = 4;

    /// <summary>Where to post for the browser.</summary>
    public string? Endpoint { get; set; }

    /// <summary>Public key of the browser, Base64url.</summary>
    public string? BrowserKey { get; set; }

    /// <summary>Secret that the browser shares with us, Base64url.</summary>
    public string? BrowserSecret { get; set; }

    /// <summary>What is wrong, in words; null when the browser can be notified.</summary>
    public string? FindFault(WebPushOptions options) =>
        Endpoint is not { Length: > 0 and <= LongestEndpoint } || !IsKey(Read(BrowserKey)) || Read(BrowserSecret)?.Length != SecretBytes ? "This browser did not say how it can be notified. You can try again."
        : !Uri.TryCreate(Endpoint, UriKind.Absolute, out var address) || !options.Allows(address) ? "The service behind this browser's notifications is not one that this host posts to."
        : null;

    private static bool IsKey(byte[]? key)
    {
        if (key?.Length != KeyBytes || key[0] != Uncompressed)
            return false;

        try
        {
            using var point = ECDiffieHellman.Create(new ECParameters { Curve = ECCurve.NamedCurves.nistP256, Q = new ECPoint { X = key[1..33], Y = key[33..] } });
            return true;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    private static byte[]? Read(string? text)
    {
        try
        {
            return text is { Length: <= 2 * KeyBytes } ? Base64Url.DecodeFromChars(text) : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
