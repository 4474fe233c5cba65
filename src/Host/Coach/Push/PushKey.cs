using System.Buffers.Text;
using System.Security.Cryptography;
using GentleSleepBot.Host.Keys;
using GentleSleepBot.Storage;
using GentleSleepBot.Storage.Coaches;

namespace GentleSleepBot.Host.Coach.Push;

/// <summary>The key by which push services know that it is this service that posts: made once, kept in the database, the same on every host.</summary>
internal sealed class PushKey(ISecrets secrets, MasterKey master, CoachPushTable pushes, TimeProvider clock) : IHostedService
{
    /// <summary>The name it is kept under.</summary>
    public const string Name = "web-push/key";

    private const byte Uncompressed = 4;

    private ECParameters? _key;

    /// <summary>What browsers are given, Base64url.</summary>
    public string Public => Key.Q is { X: { } x, Y: { } y } ? Base64Url.EncodeToString([Uncompressed, .. x, .. y]) : "";

    /// <summary>What signs, Base64url.</summary>
    public string Private => Base64Url.EncodeToString(Key.D);

    private ECParameters Key => _key ?? throw new InvalidOperationException("The host has not started.");

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var kept = await secrets.AddSecretAsync(Name, master.Protect(key.ExportPkcs8PrivateKey()), clock.GetUtcNow(), cancellationToken);
        key.ImportPkcs8PrivateKey(master.Unprotect(kept), out _);
        _key = key.ExportParameters(includePrivateParameters: true);
        await pushes.RemoveAllButAsync(Public, cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
