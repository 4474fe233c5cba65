using System.Security.Cryptography;
using GentleSleepBot.Host.Settings;
using Microsoft.Extensions.Options;

namespace GentleSleepBot.Host.Keys;

/// <summary>Protects the service's keys before they go into the database: AES-256-GCM with the configured key, or with one kept in the data folder.</summary>
internal sealed class MasterKey(IOptions<DataOptions> options, DataFolder folder)
{
    private const string FileName = "master.key";
    private const int TagBytes = 16;
    private const int NonceBytes = 12;

    private readonly Lazy<byte[]> _key = new(() => options.Value.MasterKey is { Length: > 0 } configured
        ? Convert.FromBase64String(configured)
        : KeyFile.ReadOrMake(folder.PathOf(FileName), DataOptions.MasterKeyBytes));

    public byte[] Protect(ReadOnlySpan<byte> secret)
    {
        var sealedBytes = new byte[NonceBytes + TagBytes + secret.Length];
        var nonce = sealedBytes.AsSpan(0, NonceBytes);
        RandomNumberGenerator.Fill(nonce);
        using var cipher = new AesGcm(_key.Value, TagBytes);
        cipher.Encrypt(nonce, secret, sealedBytes.AsSpan(NonceBytes + TagBytes), sealedBytes.AsSpan(NonceBytes, TagBytes));
        return sealedBytes;
    }

    /// <summary>Opens what <see cref="Protect"/> sealed.</summary>
    /// <exception cref="OptionsValidationException">It was sealed with another key.</exception>
    public byte[] Unprotect(ReadOnlySpan<byte> sealedBytes)
    {
        try
        {
            var secret = new byte[sealedBytes.Length - NonceBytes - TagBytes];
            using var cipher = new AesGcm(_key.Value, TagBytes);
            cipher.Decrypt(sealedBytes[..NonceBytes], sealedBytes[(NonceBytes + TagBytes)..], sealedBytes.Slice(NonceBytes, TagBytes), secret);
            return secret;
        }
        catch (Exception fault) when (fault is CryptographicException or OverflowException or ArgumentException)
        {
            throw new OptionsValidationException(
                DataOptions.Section, typeof(DataOptions), ["Data:MasterKey: the keys in the database were protected with another one."]);
        }
    }
}
