using BotFramework.Schema;
using GentleSleepBot.Host.Activities;
using GentleSleepBot.Host.Limits;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;

namespace GentleSleepBot.Host.DirectLine;

/// <summary>
/// Keeps one address or one conversation from taking all the room. Reading is never limited: stock clients stop for good
/// when a poll is refused.
/// </summary>
internal sealed class DirectLineLimits(IOptions<DirectLineOptions> options) : IAsyncDisposable
{
    private readonly RateLimit _starts = new(options.Value.StartsPerMinute);
    private readonly RateLimit _postsOfAddress = new(options.Value.PostsPerMinuteOfAddress);
    private readonly RateLimit _postsOfConversation = new(options.Value.PostsPerMinuteOfConversation);

    /// <summary>The refusal of one more token or conversation; null when there is room.</summary>
    public JsonHttpResult<ErrorResponse>? RefuseStart(HttpContext context) => Refuse(_starts, RateLimit.AddressOf(context), context);

    /// <summary>The refusal of one more activity; null when there is room. A conversation that is not there yet is null, and has its room.</summary>
    public JsonHttpResult<ErrorResponse>? RefusePost(HttpContext context, string? conversationId) =>
        Refuse(_postsOfAddress, RateLimit.AddressOf(context), context) ?? Refuse(_postsOfConversation, conversationId, context);

    public async ValueTask DisposeAsync()
    {
        await _starts.DisposeAsync();
        await _postsOfAddress.DisposeAsync();
        await _postsOfConversation.DisposeAsync();
    }

    private static JsonHttpResult<ErrorResponse>? Refuse(RateLimit limit, string? key, HttpContext context) => limit.TryTake(key, context)
        ? null
        : ProtocolErrors.Error(StatusCodes.Status429TooManyRequests, ProtocolErrors.TooMany, "That is more than can be answered. Please wait a moment and send it again.");
}
