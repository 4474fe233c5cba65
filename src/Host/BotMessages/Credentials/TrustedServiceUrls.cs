using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using BotFramework.Builder.Turns;
using BotFramework.Connector.Authentication;

namespace GentleSleepBot.Host.BotMessages.Credentials;

/// <summary>The service addresses of authenticated activities, kept in the store so that replies wait out a restart.</summary>
internal sealed class TrustedServiceUrls(ITurnStore store, TimeProvider clock) : ITrustedServiceUrls
{
    private const string Place = "bot/service-urls";

    private static readonly byte[] Mark = "true"u8.ToArray();

    // Whether each address is stored too: while the store is away it is known to this host alone.
    private readonly ConcurrentDictionary<string, bool> _known = new(StringComparer.Ordinal);

    public async ValueTask TrustAsync(string serviceUrl, CancellationToken cancellationToken)
    {
        var key = KeyOf(serviceUrl);
        if (_known.GetOrAdd(key, false))
            return;

        try
        {
            if (!await IsStoredAsync(key, cancellationToken))
                await store.CommitAsync(MarkingOf(key), cancellationToken);
            _known[key] = true;
        }
        catch (TurnStoreUnavailableException)
        {
            return;
        }
    }

    public async ValueTask<bool> IsTrustedAsync(string serviceUrl, CancellationToken cancellationToken)
    {
        var key = KeyOf(serviceUrl);
        if (_known.ContainsKey(key))
            return true;
        if (!await IsStoredAsync(key, cancellationToken))
            return false;

        _known[key] = true;
        return true;
    }

    private static string KeyOf(string serviceUrl) =>
        $"{Place}/{Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(serviceUrl.TrimEnd('/').ToUpperInvariant())))}";

    private async ValueTask<bool> IsStoredAsync(string key, CancellationToken cancellationToken) =>
        (await store.ReadRecordsAsync([key], cancellationToken))[0].Json is not null;

    private TurnCommit MarkingOf(string key) => new()
    {
        Conversation = Place,
        Parent = Place,
        ActivityId = key,
        Writes = [new RecordWrite(key, Mark)],
        At = clock.GetUtcNow(),
    };
}
