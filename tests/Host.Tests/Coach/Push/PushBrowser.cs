using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Host.Tests.Coach.Push;

/// <summary>A browser's side of RFC 8291: keys of its own, and the opening of what was encrypted for them.</summary>
internal sealed class PushBrowser : IDisposable
{
    private const int TagBytes = 16;
    private const int HeadBytes = 21;

    private readonly ECDiffieHellman _keys;
    private readonly byte[] _secret;

    public PushBrowser()
        : this(ECDiffieHellman.Create(ECCurve.NamedCurves.nistP256), RandomNumberGenerator.GetBytes(16))
    {
    }

    private PushBrowser(ECDiffieHellman keys, byte[] secret) => (_keys, _secret) = (keys, secret);

    public string Key => Base64Url.EncodeToString(Point(_keys.ExportParameters(includePrivateParameters: false).Q));

    public string Secret => Base64Url.EncodeToString(_secret);

    public static PushBrowser Of(string privateKey, string publicKey, string secret) => new(
        ECDiffieHellman.Create(new ECParameters
        {
            Curve = ECCurve.NamedCurves.nistP256,
            D = Base64Url.DecodeFromChars(privateKey),
            Q = PointOf(Base64Url.DecodeFromChars(publicKey)),
        }),
        Base64Url.DecodeFromChars(secret));

    /// <summary>The text of a body that came encrypted; throws where it was not for this browser.</summary>
    public string Open(byte[] body)
    {
        var (salt, recordSize, sender) = (body[..16], BinaryPrimitives.ReadUInt32BigEndian(body.AsSpan(16)), body[HeadBytes..(HeadBytes + body[20])]);
        var record = body.AsSpan(HeadBytes + sender.Length);
        Assert.InRange((uint)record.Length, 18u, recordSize);

        using var other = ECDiffieHellman.Create(new ECParameters { Curve = ECCurve.NamedCurves.nistP256, Q = PointOf(sender) });
        var shared = _keys.DeriveRawSecretAgreement(other.PublicKey);
        byte[] info = [.. "WebPush: info\0"u8, .. Base64Url.DecodeFromChars(Key), .. sender];
        var master = HKDF.DeriveKey(HashAlgorithmName.SHA256, shared, 32, _secret, info);
        var key = HKDF.DeriveKey(HashAlgorithmName.SHA256, master, 16, salt, "Content-Encoding: aes128gcm\0"u8.ToArray());
        var nonce = HKDF.DeriveKey(HashAlgorithmName.SHA256, master, 12, salt, "Content-Encoding: nonce\0"u8.ToArray());

        var text = new byte[record.Length - TagBytes];
        using var cipher = new AesGcm(key, TagBytes);
        cipher.Decrypt(nonce, record[..^TagBytes], record[^TagBytes..], text);
        var end = Array.FindLastIndex(text, one => one != 0);
        Assert.Equal(2, text[end]);
        return Encoding.UTF8.GetString(text, 0, end);
    }

    public void Dispose() => _keys.Dispose();

    private static byte[] Point(ECPoint point) => [4, .. point.X!, .. point.Y!];

    private static ECPoint PointOf(byte[] key) => new() { X = key[1..33], Y = key[33..] };
}
