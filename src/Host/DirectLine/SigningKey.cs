using System.Security.Cryptography;
using GentleSleepBot.Host.Keys;
using GentleSleepBot.Storage;
using Microsoft.IdentityModel.Tokens;

namespace GentleSleepBot.Host.DirectLine;

/// <summary>The key that signs tokens: random, made once, kept in the database so that tokens hold on every host and over a restart.</summary>
internal sealed class SigningKey(ISecrets secrets, MasterKey master, TimeProvider clock) : IHostedService
{
    /// <summary>The name it is kept under.</summary>
    public const string Name = "directline/signing-key";

    private const int Bytes = 32;

    private SigningCredentials? _credentials;

    public SigningCredentials Credentials => _credentials ?? throw new InvalidOperationException("The host has not started.");

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var kept = await secrets.AddSecretAsync(Name, master.Protect(RandomNumberGenerator.GetBytes(Bytes)), clock.GetUtcNow(), cancellationToken);
        _credentials = new SigningCredentials(new SymmetricSecurityKey(master.Unprotect(kept)), SecurityAlgorithms.HmacSha256);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
