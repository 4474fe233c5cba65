using System.Collections.Frozen;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace BotFramework.Connector.Authentication;

/// <summary>
/// The keys that an OpenID document names. They are read again every 12 hours, are never used when older than 24, and are
/// read once more when a key is unknown, at most every five minutes.
/// </summary>
internal sealed class SigningKeys(string metadataAddress, IDocumentRetriever documents, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan FreshFor = TimeSpan.FromHours(12);
    private static readonly TimeSpan UsableFor = TimeSpan.FromHours(24);
    private static readonly TimeSpan BetweenSearches = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan BetweenFailures = TimeSpan.FromSeconds(15);

    private readonly SemaphoreSlim _reading = new(1);
    private volatile Known? _known;
    private DateTimeOffset _lastTry = DateTimeOffset.MinValue;

    /// <summary>Finds a key by its id; null when it is not published.</summary>
    /// <exception cref="UnauthorizedAccessException">The keys cannot be read.</exception>
    public async ValueTask<SigningKey?> FindAsync(string? keyId, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(keyId))
            return null;

        var key = _known?.Keys.GetValueOrDefault(keyId);
        return key is not null && AgeOf(_known!) < FreshFor ? key : await SearchAsync(keyId, cancellationToken);
    }

    public void Dispose() => _reading.Dispose();

    private async Task<SigningKey?> SearchAsync(string keyId, CancellationToken cancellationToken)
    {
        await _reading.WaitAsync(cancellationToken);
        try
        {
            if (MayRead(keyId))
                await ReadAsync(cancellationToken);
        }
        finally
        {
            _reading.Release();
        }

        return _known is { } known && AgeOf(known) < UsableFor
            ? known.Keys.GetValueOrDefault(keyId)
            : throw new UnauthorizedAccessException("The keys of the login service cannot be read.");
    }

    private bool MayRead(string keyId)
    {
        var sinceTry = time.GetUtcNow() - _lastTry;
        return _known is not { } known || AgeOf(known) >= FreshFor
            ? sinceTry >= BetweenFailures
            : !known.Keys.ContainsKey(keyId) && sinceTry >= BetweenSearches;
    }

    // A service that is down leaves what is known; what is too old is not used in any case.
    private async Task ReadAsync(CancellationToken cancellationToken)
    {
        _lastTry = time.GetUtcNow();
        try
        {
            var document = await OpenIdConnectConfigurationRetriever.GetAsync(metadataAddress, documents, cancellationToken);
            var keys = document.JsonWebKeySet?.Keys ?? [];
            _known = new Known(
                keys.Where(key => !string.IsNullOrEmpty(key.Kid)).DistinctBy(key => key.Kid).ToFrozenDictionary(key => key.Kid, SigningKey.Of, StringComparer.Ordinal),
                time.GetUtcNow());
        }
        catch (Exception fault) when (fault is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            return;
        }
    }

    private TimeSpan AgeOf(Known known) => time.GetUtcNow() - known.At;

    private sealed record Known(FrozenDictionary<string, SigningKey> Keys, DateTimeOffset At);
}
