using System.Net;
using System.Text.Json;
using BotFramework.Connector;
using BotFramework.Schema;

namespace BotFramework.Builder.Teams;

/// <summary>A bot with further methods for what only Microsoft Teams sends.</summary>
public class TeamsActivityHandler : ActivityHandler
{
    private const string SubmitAction = "message/submitAction";

    /// <inheritdoc/>
    protected override async Task<InvokeResponse?> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);

        try
        {
            switch (turnContext.Activity.Name)
            {
                case null or "" when turnContext.Activity.ChannelId == Channels.Msteams:
                    return await OnTeamsCardActionInvokeAsync(turnContext, cancellationToken);
                case SubmitAction:
                    await OnTeamsMessageSubmitActionAsync(turnContext, SubmitActionOf(turnContext.Activity), cancellationToken);
                    return CreateInvokeResponse();
                default:
                    return await base.OnInvokeActivityAsync(turnContext, cancellationToken);
            }
        }
        catch (InvokeResponseException exception)
        {
            return exception.CreateInvokeResponse();
        }
    }

    /// <summary>Handles a card's action of type <c>invoke</c>. Answers 501 by default.</summary>
    protected virtual Task<InvokeResponse> OnTeamsCardActionInvokeAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Handles what was submitted below a message, such as a thumb with a few words. Answers 501 by default.</summary>
    protected virtual Task OnTeamsMessageSubmitActionAsync(
        ITurnContext<IInvokeActivity> turnContext, TeamsSubmitAction action, CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <inheritdoc/>
    protected override Task OnMessageUpdateActivityAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return EventTypeOf(turnContext.Activity) switch
        {
            "editMessage" => OnTeamsMessageEditAsync(turnContext, cancellationToken),
            "undeleteMessage" => OnTeamsMessageUndeleteAsync(turnContext, cancellationToken),
            _ => base.OnMessageUpdateActivityAsync(turnContext, cancellationToken),
        };
    }

    /// <inheritdoc/>
    protected override Task OnMessageDeleteActivityAsync(ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return EventTypeOf(turnContext.Activity) == "softDeleteMessage"
            ? OnTeamsMessageSoftDeleteAsync(turnContext, cancellationToken)
            : base.OnMessageDeleteActivityAsync(turnContext, cancellationToken);
    }

    /// <summary>Handles an edit. Does nothing by default.</summary>
    protected virtual Task OnTeamsMessageEditAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Handles a deleted message that was brought back. Does nothing by default.</summary>
    protected virtual Task OnTeamsMessageUndeleteAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Handles a message that was deleted and may be brought back. Does nothing by default.</summary>
    protected virtual Task OnTeamsMessageSoftDeleteAsync(ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    private static string? EventTypeOf(IActivity activity) =>
        activity is { ChannelId: Channels.Msteams, ChannelData: JsonElement { ValueKind: JsonValueKind.Object } data }
        && data.TryGetProperty("eventType", out var type) && type.ValueKind == JsonValueKind.String
            ? type.GetString()
            : null;

    private static TeamsSubmitAction SubmitActionOf(IInvokeActivity activity)
    {
        try
        {
            return activity.Value is JsonElement { ValueKind: JsonValueKind.Object } value
                ? value.Deserialize(BotFrameworkJsonContext.Default.TeamsSubmitAction)!
                : throw new InvokeResponseException(HttpStatusCode.BadRequest);
        }
        catch (JsonException)
        {
            throw new InvokeResponseException(HttpStatusCode.BadRequest);
        }
    }
}
