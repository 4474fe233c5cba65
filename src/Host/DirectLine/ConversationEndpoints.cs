using System.Text.Json;
using BotFramework.Schema;
using GentleSleepBot.Host.Activities;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.HttpResults;
using Conversation = Microsoft.AspNetCore.Http.HttpResults.Results<
    Microsoft.AspNetCore.Http.HttpResults.JsonHttpResult<GentleSleepBot.Host.DirectLine.ConversationAnswer>,
    Microsoft.AspNetCore.Http.HttpResults.JsonHttpResult<BotFramework.Schema.ErrorResponse>>;

namespace GentleSleepBot.Host.DirectLine;

/// <summary>Tokens, and the beginning and taking up again of conversations.</summary>
internal static class ConversationEndpoints
{
    private const int MaxRequestBytes = 16 * 1024;
    private const int LongestUserId = 200;
    private const int MostOrigins = 20;

    public static async Task<Conversation> GenerateTokenAsync(HttpContext context, DirectLineAddresses addresses, CancellationToken cancellationToken)
    {
        if (CallerOf(context).Token is not null)
            return ProtocolErrors.Error(StatusCodes.Status403Forbidden, ProtocolErrors.Forbidden, "A token is made with a secret, not with a token.");

        var (request, fault) = await ReadAsync(context.Request, cancellationToken);
        if (fault is not null)
            return fault;

        return Answer(addresses.WithToken(NewToken(request)));
    }

    public static Conversation RefreshToken(HttpContext context, DirectLineAddresses addresses) => CallerOf(context).Token is { } token
        ? Answer(addresses.WithToken(token))
        : ProtocolErrors.Error(StatusCodes.Status403Forbidden, ProtocolErrors.Forbidden, "A secret needs no refreshing.");

    public static async Task<Conversation> StartAsync(
        HttpContext context, DirectLineAddresses addresses, Conversations conversations, CancellationToken cancellationToken)
    {
        var (request, fault) = await ReadAsync(context.Request, cancellationToken);
        if (fault is not null)
            return fault;

        var token = CallerOf(context).Token ?? NewToken(request);
        var isNew = await conversations.StartAsync(token.ConversationId, token.UserId, request?.Locale, cancellationToken);
        return Answer(addresses.WithStream(token, watermark: 0), isNew ? StatusCodes.Status201Created : StatusCodes.Status200OK);
    }

    public static async Task<Conversation> ReconnectAsync(
        string conversationId, string? watermark, HttpContext context, DirectLineAddresses addresses, Conversations conversations, CancellationToken cancellationToken)
    {
        if (!Watermark.TryRead(watermark, out var after))
            return ProtocolErrors.Error(StatusCodes.Status400BadRequest, ProtocolErrors.BadRequest, "The watermark is not one of ours.");
        if (await conversations.FindAsync(conversationId, cancellationToken) is not { } conversation)
            return ProtocolErrors.Error(StatusCodes.Status404NotFound, ProtocolErrors.NotFound, "There is no such conversation.");

        // Without a watermark the protocol promises only what comes from now on.
        var from = string.IsNullOrEmpty(watermark) ? conversation.LastSequence : after;
        return Answer(addresses.WithStream(CallerOf(context).Token ?? new DirectLineToken(conversationId, null), from));
    }

    private static DirectLineCaller CallerOf(HttpContext context) => context.Features.GetRequiredFeature<DirectLineCaller>();

    private static DirectLineToken NewToken(ConversationRequest? request) =>
        new(Identifiers.NewConversation(), UserIdOf(request)) { TrustedOrigins = request?.TrustedOrigins ?? [] };

    private static string? UserIdOf(ConversationRequest? request) => request?.User?.Id is { Length: > 0 } id ? id : null;

    private static JsonHttpResult<ConversationAnswer> Answer(ConversationAnswer answer, int status = StatusCodes.Status200OK) =>
        TypedResults.Json(answer, DirectLineJson.Default.ConversationAnswer, statusCode: status);

    private static string? FaultOf(ConversationRequest? request, DirectLineCaller caller) => request switch
    {
        _ when caller.Token is not null => null,
        _ when UserIdOf(request) is { } id && !Identifiers.IsOfToken(id) => "A 'user.id' must begin with 'dl_'.",
        _ when UserIdOf(request)?.Length > LongestUserId => $"A 'user.id' has at most {LongestUserId} characters.",
        { TrustedOrigins: { } origins } when origins.Count > MostOrigins || !origins.All(Origin.IsOrigin) => "'trustedOrigins' holds origins such as https://example.org.",
        _ => null,
    };

    // The body may be missing, empty or {}; only a secret may name the user, and only in the form kept for tokens.
    private static async Task<(ConversationRequest? Request, JsonHttpResult<ErrorResponse>? Fault)> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (await BoundedBody.ReadAsync(request, MaxRequestBytes, cancellationToken) is not { } body)
            return (null, ProtocolErrors.Error(StatusCodes.Status413PayloadTooLarge, ProtocolErrors.TooLarge, "The body is too large."));
        if (body.IsEmpty)
            return (null, null);

        try
        {
            var read = JsonSerializer.Deserialize(body.Span, DirectLineJson.Default.ConversationRequest);
            return FaultOf(read, CallerOf(request.HttpContext)) is { } fault
                ? (null, ProtocolErrors.Error(StatusCodes.Status400BadRequest, ProtocolErrors.BadRequest, fault))
                : (read, null);
        }
        catch (JsonException)
        {
            return (null, ProtocolErrors.Error(StatusCodes.Status400BadRequest, ProtocolErrors.BadRequest, "The body is not JSON of the expected shape."));
        }
    }
}
