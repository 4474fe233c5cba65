using System.IO.Pipelines;
using BotFramework.Builder;
using BotFramework.Builder.Turns;
using BotFramework.Connector;
using BotFramework.Schema;
using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Host.Activities;
using GentleSleepBot.Host.Limits;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;

namespace GentleSleepBot.Host.DirectLine;

/// <summary>What is said in a conversation: reading it, and saying something.</summary>
internal static class ActivityEndpoints
{
    private const int PageLength = 200;

    public static async Task<Results<PushStreamHttpResult, JsonHttpResult<ErrorResponse>>> ReadAsync(
        string conversationId, string? watermark, Conversations conversations, ITranscript transcript, CancellationToken cancellationToken)
    {
        if (!Watermark.TryRead(watermark, out var after))
            return ProtocolErrors.Error(StatusCodes.Status400BadRequest, ProtocolErrors.BadRequest, "The watermark is not one of ours.");
        if (await conversations.FindAsync(conversationId, cancellationToken) is null)
            return NoConversation();

        var page = await transcript.ReadAfterAsync(ConversationKey.Of(Channels.Directline, conversationId), after, PageLength, cancellationToken);
        return TypedResults.Stream(
            async body =>
            {
                var writer = PipeWriter.Create(body, new StreamPipeWriterOptions(leaveOpen: true));
                ActivitySet.Write(writer, page);
                await writer.FlushAsync(cancellationToken);
            },
            "application/json; charset=utf-8");
    }

    public static async Task<Results<JsonHttpResult<ResourceResponse>, JsonHttpResult<ErrorResponse>>> PostAsync(
        string conversationId,
        HttpContext context,
        Conversations conversations,
        TurnAdapter adapter,
        IBot bot,
        IOptions<DirectLineOptions> options,
        CancellationToken cancellationToken)
    {
        var body = await ActivityBody.ReadAsync(context.Request, options.Value.MaxActivityBytes, cancellationToken);
        return await TakeAsync(body, conversationId, userId: null, context, conversations, adapter, bot, cancellationToken);
    }

    public static async Task<Results<JsonHttpResult<ResourceResponse>, JsonHttpResult<ErrorResponse>>> UploadAsync(
        string conversationId,
        string? userId,
        HttpContext context,
        Conversations conversations,
        TurnAdapter adapter,
        IBot bot,
        IOptions<DirectLineOptions> options,
        CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(userId))
            return ProtocolErrors.Error(StatusCodes.Status400BadRequest, ProtocolErrors.BadRequest, "The address has no 'userId'.");

        var body = await UploadBody.ReadAsync(context.Request, options.Value.MaxActivityBytes, options.Value.MaxUploadBytes, cancellationToken);
        return await TakeAsync(body, conversationId, userId, context, conversations, adapter, bot, cancellationToken);
    }

    private static async Task<Results<JsonHttpResult<ResourceResponse>, JsonHttpResult<ErrorResponse>>> TakeAsync(
        ActivityBody body,
        string conversationId,
        string? userId,
        HttpContext context,
        Conversations conversations,
        TurnAdapter adapter,
        IBot bot,
        CancellationToken cancellationToken)
    {
        if (body.Activity is not { } activity)
            return ProtocolErrors.Error(body);
        if (userId is not null)
            activity.From = DirectLineActivities.User(userId, activity.From?.Name);

        var token = context.Features.GetRequiredFeature<DirectLineCaller>().Token;
        if (DirectLineActivities.Receive(activity, token, conversationId) is { } fault)
            return ProtocolErrors.Error(StatusCodes.Status400BadRequest, ProtocolErrors.BadRequest, fault);
        if (!await MayExistAsync(conversations, conversationId, cancellationToken))
            return NoConversation();

        // What was said is looked at before it is turned away.
        if (context.Features.Get<OverLimit>() is { } over && !context.RequestServices.GetRequiredService<DangerScreen>().IsDanger(SaidText.Of(activity)))
            return over.Refusal;

        // A sign of typing starts no turn.
        if (activity.Type == ActivityTypes.Typing)
            return Accepted(Identifiers.NewConversation());

        // Not bound to the request: a parent who puts the phone down has still asked.
        var running = adapter.ProcessActivityAsync(new TurnRequest(activity) { Delivery = TurnDelivery.Transcript }, bot.OnTurnAsync, CancellationToken.None);
        var turn = await TurnResult.OfAsync(running, context, StatusCodes.Status502BadGateway);
        return turn.Outcome is { } outcome ? Accepted(outcome.ActivityId) : turn.Error!;
    }

    // While the store is away nobody can tell; a cry for help must still reach the bot.
    private static async ValueTask<bool> MayExistAsync(Conversations conversations, string conversationId, CancellationToken cancellationToken)
    {
        try
        {
            return await conversations.FindAsync(conversationId, cancellationToken) is not null;
        }
        catch (TurnStoreUnavailableException)
        {
            return true;
        }
    }

    private static JsonHttpResult<ResourceResponse> Accepted(string id) =>
        TypedResults.Json(new ResourceResponse(id), BotFrameworkJsonContext.Default.ResourceResponse);

    private static JsonHttpResult<ErrorResponse> NoConversation() =>
        ProtocolErrors.Error(StatusCodes.Status404NotFound, ProtocolErrors.NotFound, "There is no such conversation.");
}
