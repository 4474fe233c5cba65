using GentleSleepBot.Host.Activities;

namespace GentleSleepBot.Host.DirectLine;

internal static class StreamEndpoint
{
    /// <summary>Opens the socket that a stream address points at; the ticket in the address stands for the caller.</summary>
    public static async Task<IResult> OpenAsync(
        string conversationId, string? t, string? watermark, HttpContext context, DirectLineTokens tokens, ActivityStream stream)
    {
        var check = await tokens.ReadStreamTicketAsync(t ?? "");
        if (check.Token is not { } token)
            return ProtocolErrors.Error(StatusCodes.Status401Unauthorized, ProtocolErrors.Unauthorized, "The stream's ticket is not one of ours.");
        if (check.Expired)
            return ProtocolErrors.Error(StatusCodes.Status403Forbidden, ProtocolErrors.TokenExpired, "The stream's ticket has expired: ask for the conversation again.");
        if (token.ConversationId != conversationId)
            return ProtocolErrors.Error(StatusCodes.Status403Forbidden, ProtocolErrors.Forbidden, "The ticket is for another conversation.");
        if (!token.IsTrusted(context.Request.Headers.Origin))
            return ProtocolErrors.Error(StatusCodes.Status403Forbidden, ProtocolErrors.Forbidden, "The ticket is not for pages of this origin.");
        if (!Watermark.TryRead(watermark, out var after))
            return ProtocolErrors.Error(StatusCodes.Status400BadRequest, ProtocolErrors.BadRequest, "The watermark is not one of ours.");
        if (!context.WebSockets.IsWebSocketRequest)
            return ProtocolErrors.Error(StatusCodes.Status426UpgradeRequired, "UpgradeRequired", "A stream is opened as a WebSocket.");

        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        await stream.RunAsync(socket, conversationId, after, context.RequestAborted);
        return TypedResults.Empty;
    }
}
