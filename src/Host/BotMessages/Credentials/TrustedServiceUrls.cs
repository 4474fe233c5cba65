using System.Collections.Concurrent;
using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using BotFramework.Connector.Authentication;
using GentleSleepBot.Storage;

namespace GentleSleepBot.Host.BotMessages.Credentials;

/// <summary>The service addresses of authenticated activities, kept in the database so that replies wait out a restart and go from any host.</summary>
internal sealed class TrustedServiceUrls(TrustedServiceTable services) : ITrustedServiceUrls
{
    // Whether each address is stored too: while the database is away it is known to this host alone.
    private readonly ConcurrentDictionary<string, bool> _known = new(StringComparer.Ordinal);

    public async ValueTask TrustAsync(string serviceUrl, CancellationToken cancellationToken)
    {
        var service = NameOf(serviceUrl);
        if (_known.GetOrAdd(service, false))
            return;

        try
        {
            await services.AddAsync(service, cancellationToken);
            _known[service] = true;
        }
        catch (DbException)
        {
            return;
        }
    }

    public async ValueTask<bool> IsTrustedAsync(string serviceUrl, CancellationToken cancellationToken)
    {
        var service = NameOf(serviceUrl);
        if (_known.ContainsKey(service))
            return true;

        try
        {
            if (!await services.HasAsync(service, cancellationToken))
                return false;
        }
        catch (DbException)
        {
            return false;
        }

        _known[service] = true;
        return true;
    }

    private static string NameOf(string serviceUrl) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(serviceUrl.TrimEnd('/').ToUpperInvariant())));
}
