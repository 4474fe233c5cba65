using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using GentleSleepBot.Host.Site;

namespace GentleSleepBot.Host.Limits;

/// <summary>Room for so many requests a minute under each key. A minute's worth may come at once, and comes back little by little.</summary>
internal sealed class RateLimit(int perMinute) : IAsyncDisposable
{
    private const int NetworkBytes = 8;

    private readonly PartitionedRateLimiter<string> _limiter = PartitionedRateLimiter.Create<string, string>(key => RateLimitPartition.GetTokenBucketLimiter(key, _ => new TokenBucketRateLimiterOptions
    {
        TokenLimit = perMinute,
        TokensPerPeriod = 1,
        ReplenishmentPeriod = TimeSpan.FromMinutes(1) / perMinute,
        QueueLimit = 0,
    }));

    /// <summary>
    /// The key of whoever sends a request: their address, of IPv6 the network that one customer is given. Null for a program on this machine; a proxy on it that the
    /// settings do not name counts as one address.
    /// </summary>
    public static string? AddressOf(HttpContext context)
    {
        var address = context.Connection.RemoteIpAddress;
        var isHere = address is null || IPAddress.IsLoopback(address);
        return isHere && !context.Request.IsForwarded() ? null : NetworkOf(address ?? IPAddress.Loopback).ToString();
    }

    /// <summary>Takes room for one more request, always there when the key is null; without room the answer says when to come again.</summary>
    public bool TryTake(string? key, HttpContext context)
    {
        if (key is null)
            return true;

        using var lease = _limiter.AttemptAcquire(key);
        if (lease.IsAcquired)
            return true;

        var wait = lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromSeconds(1);
        context.Response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        return false;
    }

    public ValueTask DisposeAsync() => _limiter.DisposeAsync();

    private static IPAddress NetworkOf(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
            return address.MapToIPv4();
        if (address.AddressFamily != AddressFamily.InterNetworkV6)
            return address;

        var bytes = address.GetAddressBytes();
        bytes.AsSpan(NetworkBytes).Clear();
        return new IPAddress(bytes);
    }
}
