using System.Globalization;
using System.Net;
using System.Threading.RateLimiting;

namespace GentleSleepBot.Host.Limits;

/// <summary>Room for so many requests a minute under each key. A minute's worth may come at once, and comes back little by little.</summary>
internal sealed class RateLimit(int perMinute) : IAsyncDisposable
{
    private readonly PartitionedRateLimiter<string> _limiter = PartitionedRateLimiter.Create<string, string>(key => RateLimitPartition.GetTokenBucketLimiter(key, _ => new TokenBucketRateLimiterOptions
    {
        TokenLimit = perMinute,
        TokensPerPeriod = 1,
        ReplenishmentPeriod = TimeSpan.FromMinutes(1) / perMinute,
        QueueLimit = 0,
    }));

    /// <summary>The key of whoever sends a request; null for this machine, where a proxy may stand for everybody.</summary>
    public static string? AddressOf(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } address && !IPAddress.IsLoopback(address) ? address.ToString() : null;

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
}
