using System.Text.Json;
using BotFramework.Builder.Turns;
using BotFramework.Connector;
using BotFramework.Schema;
using GentleSleepBot.Host.DirectLine;

namespace GentleSleepBot.Host.Turns;

/// <summary>Sends what cannot wait for a commit by the way its turn is delivered: to the open stream, or to the channel's service.</summary>
internal sealed partial class ImmediateDelivery(StreamRegistry streams, IConnectorClient connector, ILogger<ImmediateDelivery> logger) : IImmediateDelivery
{
    public async ValueTask<bool> SendAsync(Activity activity, TurnDelivery delivery, CancellationToken cancellationToken)
    {
        if (activity.Conversation?.Id is not { } conversation)
            return false;

        var json = JsonSerializer.SerializeToUtf8Bytes(activity, BotFrameworkJsonContext.Default.Activity);
        if (delivery == TurnDelivery.Transcript)
            return streams.Send(conversation, json, isSign: activity.Type == ActivityTypes.Typing);
        if (delivery != TurnDelivery.Callback || activity.ServiceUrl is not { } service)
            return false;

        await CallBackAsync(new ConnectorRequest(ReplyKind.Post, service, conversation, activity.ReplyToId, json), activity.Type, cancellationToken);
        return true;
    }

    // A lost sign of typing is no loss; a safety reply that could not be sent must be heard of by the caller.
    private async Task CallBackAsync(ConnectorRequest request, string? type, CancellationToken cancellationToken)
    {
        try
        {
            await connector.SendAsync(request, cancellationToken);
        }
        catch (ConnectorException fault) when (type == ActivityTypes.Typing)
        {
            LogTypingLost(logger, fault.Failure);
        }
    }

    [LoggerMessage(LogLevel.Debug, "A sign of typing was not delivered: {Failure}.")]
    private static partial void LogTypingLost(ILogger logger, ConnectorFailure failure);
}
