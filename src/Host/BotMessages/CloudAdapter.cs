using System.Buffers;
using System.Text.Json;
using BotFramework.Builder;
using BotFramework.Builder.Turns;
using BotFramework.Connector;
using BotFramework.Schema;
using GentleSleepBot.Host.Activities;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;

namespace GentleSleepBot.Host.BotMessages;

/// <summary>Between HTTP and turns: checks who calls, runs the activity's turn, and answers as its delivery asks.</summary>
internal sealed class CloudAdapter(TurnAdapter turns, IBot bot, Callers callers, IOptions<BotOptions> options)
{
    public async Task<IResult> ProcessAsync(HttpContext context)
    {
        if (!callers.MayCall(context))
            return Refused();

        var body = await ActivityBody.ReadAsync(context.Request, options.Value.MaxActivityBytes, context.RequestAborted);
        if (body.Activity is not { } activity)
            return ProtocolErrors.Error(body);
        if (FaultOf(activity) is { } fault)
            return ProtocolErrors.Error(StatusCodes.Status400BadRequest, ProtocolErrors.BadRequest, fault);
        if (await callers.IdentifyAsync(context, activity) is not { } identity)
            return Refused();

        // Not bound to the request: a channel that gives up waiting still gets its answer when it asks again.
        var running = turns.ProcessActivityAsync(new TurnRequest(activity) { Identity = identity }, bot.OnTurnAsync, CancellationToken.None);
        var turn = await TurnResult.OfAsync(running, context, StatusCodes.Status500InternalServerError);
        return turn.Outcome is { } outcome ? Answer(activity, outcome) : turn.Error!;
    }

    private static JsonHttpResult<ErrorResponse> Refused() =>
        ProtocolErrors.Error(StatusCodes.Status401Unauthorized, ProtocolErrors.Unauthorized, "This bot takes activities from its own channels alone.");

    private static string? FaultOf(Activity activity) => activity switch
    {
        { Conversation.Id: null or "" } or { Conversation: null } => "The activity has no 'conversation.id'.",
        { ChannelId: null or "" } => "The activity has no 'channelId'.",
        { From.Id: null or "" } or { From: null } => "The activity has no 'from.id'.",
        { ServiceUrl: null or "", DeliveryMode: not DeliveryModes.ExpectReplies, Type: not ActivityTypes.Invoke } => "The activity has no 'serviceUrl' to answer to.",
        _ => null,
    };

    private static IResult Answer(Activity activity, TurnOutcome outcome) => activity switch
    {
        { Type: ActivityTypes.Invoke } => outcome.InvokeResponse is { } response ? Answer(response) : TypedResults.StatusCode(StatusCodes.Status501NotImplemented),
        { DeliveryMode: DeliveryModes.ExpectReplies } => TypedResults.Bytes(RepliesOf(outcome), "application/json; charset=utf-8"),
        _ => TypedResults.Ok(),
    };

    private static IResult Answer(InvokeResponse response) => response.Body is null
        ? TypedResults.StatusCode(response.Status)
        : TypedResults.Text(
            JsonSerializer.Serialize(response.Body, BotFrameworkJsonContext.Default.Options.GetTypeInfo(response.Body.GetType())),
            "application/json; charset=utf-8",
            statusCode: response.Status);

    // What stands between the replies is written by hand: they are JSON already, and were checked when they were held.
    private static byte[] RepliesOf(TurnOutcome outcome)
    {
        var body = new ArrayBufferWriter<byte>("{\"activities\":[]}".Length + outcome.ReplyJson.Sum(reply => reply.Length + 1));
        body.Write("{\"activities\":["u8);
        for (var at = 0; at < outcome.ReplyJson.Count; at++)
        {
            body.Write(at == 0 ? ""u8 : ","u8);
            body.Write(outcome.ReplyJson[at]);
        }

        body.Write("]}"u8);
        return body.WrittenSpan.ToArray();
    }
}
