using System.Text.Json;
using BotFramework.Schema;
using GentleSleepBot.Host.Activities;
using GentleSleepBot.Host.ApiDocument;
using GentleSleepBot.Host.ClientLinks;
using GentleSleepBot.Host.DirectLine;
using Microsoft.AspNetCore.Http.HttpResults;

namespace GentleSleepBot.Host.Talks;

/// <summary>Where the chat page exchanges its resume key for its talk.</summary>
internal static class TalkEndpoints
{
    /// <summary>Heading of these endpoints in the API document.</summary>
    public const string Tag = "Talks";

    private const int MaxRequestBytes = 1024;

    public static IServiceCollection AddTalks(this IServiceCollection services) => services.AddSingleton<TalkBook>();

    public static IEndpointRouteBuilder MapTalks(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/talk", OpenAsync).AddEndpointFilter<StartLimit>()
            .Describe(Tag, "Exchanges a browser's key for its talk, which is made when there is none, and a token for Direct Line.")
            .Accepts<TalkRequest>("application/json").Produces<TalkAnswer>().Produces<ErrorResponse>(StatusCodes.Status400BadRequest).Produces<ErrorResponse>(StatusCodes.Status429TooManyRequests);
        return routes.MapTalkData();
    }

    private static async Task<Results<JsonHttpResult<TalkAnswer>, JsonHttpResult<ErrorResponse>>> OpenAsync(
        HttpContext context, TalkBook book, ClientLinkBook links, Conversations conversations, DirectLineAddresses addresses, CancellationToken cancellationToken)
    {
        var (read, request, fault) = await ReadAsync(context.Request, cancellationToken);
        if (read is not { } key)
            return fault!;

        context.Response.Headers.CacheControl = "no-store";
        var talk = await book.OpenAsync(key, await links.FindAsync(request!.Link, cancellationToken), cancellationToken);
        await conversations.StartAsync(talk.ConversationId, talk.UserId, request.Locale, cancellationToken);

        var answer = addresses.WithToken(talk);
        return TypedResults.Json(new TalkAnswer(talk.ConversationId, talk.UserId!, answer.Token, answer.ExpiresIn), TalkJson.Default.TalkAnswer);
    }

    /// <summary>The key that a request shows, or why it cannot be taken.</summary>
    public static async Task<(ResumeKey? Key, TalkRequest? Request, JsonHttpResult<ErrorResponse>? Fault)> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (await BoundedBody.ReadAsync(request, MaxRequestBytes, cancellationToken) is not { } body)
            return (null, null, ProtocolErrors.Error(StatusCodes.Status413PayloadTooLarge, ProtocolErrors.TooLarge, "The body is too large."));
        return Read(body.Span) is { } talk && ResumeKey.TryRead(talk.Key) is { } key
            ? (key, talk, null)
            : (null, null, ProtocolErrors.Error(StatusCodes.Status400BadRequest, ProtocolErrors.BadRequest, "A 'key' of 256 random bits in base64url is needed."));
    }

    private static TalkRequest? Read(ReadOnlySpan<byte> body)
    {
        try
        {
            return JsonSerializer.Deserialize(body, TalkJson.Default.TalkRequest);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
