using System.Globalization;
using System.Net;
using System.Threading.RateLimiting;
using BotFramework.Schema;
using GentleSleepBot.Host.Activities;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;

namespace GentleSleepBot.Host.DirectLine;

/// <summary>
/// Keeps one address or one conversation from taking all the room. Reading is never limited: stock clients stop for good
/// when a poll is refused. Nor is this machine, where a proxy may stand for everybody.
/// </summary>
internal sealed class DirectLineLimits : IAsyncDisposable
{
    private readonly PartitionedRateLimiter<string> _starts;
    private readonly PartitionedRateLimiter<string> _postsOfAddress;
    private readonly PartitionedRateLimiter<string> _postsOfConversation;

    public DirectLineLimits(IOptions<DirectLineOptions> options)
    {
        _starts = Limiter(options.Value.StartsPerMinute);
        _postsOfAddress = Limiter(options.Value.PostsPerMinuteOfAddress);
        _postsOfConversation = Limiter(options.Value.PostsPerMinuteOfConversation);
    }

    /// <summary>The refusal of one more token or conversation; null when there is room.</summary>
    public JsonHttpResult<ErrorResponse>? RefuseStart(HttpContext context) => Refuse(_starts, AddressOf(context), context);

    /// <summary>The refusal of one more activity; null when there is room.</summary>
    public JsonHttpResult<ErrorResponse>? RefusePost(HttpContext context, string conversationId) =>
        Refuse(_postsOfAddress, AddressOf(context), context) ?? Refuse(_postsOfConversation, conversationId, context);

    public async ValueTask DisposeAsync()
    {
        await _starts.DisposeAsync();
        await _postsOfAddress.DisposeAsync();
        await _postsOfConversation.DisposeAsync();
    }

    // A minute's worth may come at once, and comes back little by little.
    private static PartitionedRateLimiter<string> Limiter(int perMinute)
    {
        var bucket = new TokenBucketRateLimiterOptions
        {
            TokenLimit = perMinute,
            TokensPerPeriod = 1,
            ReplenishmentPeriod = TimeSpan.FromMinutes(1) / perMinute,
            QueueLimit = 0,
        };
        return PartitionedRateLimiter.Create<string, string>(key => RateLimitPartition.GetTokenBucketLimiter(key, _ => bucket));
    }

    private static string? AddressOf(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } address && !IPAddress.IsLoopback(address) ? address.ToString() : null;

    private static JsonHttpResult<ErrorResponse>? Refuse(PartitionedRateLimiter<string> limiter, string? key, HttpContext context)
    {
        if (key is null)
            return null;

        using var lease = limiter.AttemptAcquire(key);
        if (lease.IsAcquired)
            return null;

        var wait = lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromSeconds(1);
        context.Response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        return ProtocolErrors.Error(StatusCodes.Status429TooManyRequests, ProtocolErrors.TooMany, "That is more than can be answered. Please wait a moment and send it again.");
    }
}
