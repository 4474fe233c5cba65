using System.Net;
using System.Text.Json;
using BotFramework.Connector;
using BotFramework.Schema;

namespace BotFramework.Builder;

public partial class ActivityHandler
{
    private const string AdaptiveCardAction = "adaptiveCard/action";

    /// <summary>A response with status 200.</summary>
    protected static InvokeResponse CreateInvokeResponse(object? body = null) => new() { Status = (int)HttpStatusCode.OK, Body = body };

    /// <summary>Handles an invoke: an action of an Adaptive Card by default, and 501 for all else.</summary>
    protected virtual async Task<InvokeResponse?> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);

        try
        {
            if (turnContext.Activity.Name != AdaptiveCardAction)
                return new InvokeResponse { Status = (int)HttpStatusCode.NotImplemented };

            var value = AdaptiveCardValue(turnContext.Activity);
            return CreateInvokeResponse(await OnAdaptiveCardInvokeAsync(turnContext, value, cancellationToken));
        }
        catch (InvokeResponseException exception)
        {
            return exception.CreateInvokeResponse();
        }
    }

    /// <summary>Handles an action of an Adaptive Card. Answers 501 by default.</summary>
    protected virtual Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    private static AdaptiveCardInvokeValue AdaptiveCardValue(IInvokeActivity activity)
    {
        try
        {
            var value = activity.Value switch
            {
                AdaptiveCardInvokeValue read => read,
                JsonElement element => element.Deserialize(BotFrameworkJsonContext.Default.AdaptiveCardInvokeValue),
                _ => null,
            };

            return value?.Action?.Type == "Action.Execute" ? value : throw BadRequest("The invoke holds no Action.Execute.");
        }
        catch (JsonException)
        {
            throw BadRequest("The value of the invoke cannot be read.");
        }
    }

    private static InvokeResponseException BadRequest(string message) => new(HttpStatusCode.BadRequest, new AdaptiveCardInvokeResponse
    {
        StatusCode = (int)HttpStatusCode.BadRequest,
        Type = "application/vnd.microsoft.error",
        Value = new Error("BadRequest", message),
    });

    private async Task AnswerInvokeAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var response = await OnInvokeActivityAsync(View<IInvokeActivity>(turnContext), cancellationToken);

        // A bot may have answered by itself.
        if (response is not null && turnContext.TurnState.Get<Activity>(BotAdapter.InvokeResponseKey) is null)
            await turnContext.SendActivityAsync(new Activity(ActivityTypesEx.InvokeResponse) { Value = response }, cancellationToken);
    }
}
