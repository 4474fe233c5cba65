using BotFramework.Connector;
using BotFramework.Schema;

namespace BotFramework.Builder.Turns;

public partial class TurnAdapter
{
    /// <summary>Holds the activities until the commit, and answers with our own ids; only typing signs go out at once.</summary>
    public override async Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activities);

        var turn = RunOf(turnContext);
        var responses = new ResourceResponse[activities.Length];
        for (var index = 0; index < activities.Length; index++)
            responses[index] = await SendAsync(turnContext, turn, activities[index], cancellationToken);

        return responses;
    }

    /// <summary>Holds the replacing of an activity, found by our own id, until the commit.</summary>
    public override Task<ResourceResponse?> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return Task.FromResult<ResourceResponse?>(RunOf(turnContext).Replace(activity, _time.GetUtcNow()));
    }

    /// <summary>Holds the deleting of an activity, found by our own id, until the commit.</summary>
    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);

        RunOf(turnContext).Remove(reference.ActivityId ?? throw new ArgumentException("A deletion names the activity's id.", nameof(reference)));
        return Task.CompletedTask;
    }

    private static TurnRun RunOf(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return turnContext.TurnState.Get<TurnRun>() ?? throw new InvalidOperationException("The turn was not begun by this adapter.");
    }

    private async ValueTask<ResourceResponse> SendAsync(
        ITurnContext turnContext, TurnRun turn, Activity activity, CancellationToken cancellationToken)
    {
        var id = NewId();
        switch (activity.Type)
        {
            case ActivityTypesEx.InvokeResponse:
                turn.InvokeResponse = activity.Value as InvokeResponse;
                turnContext.TurnState.Set(InvokeResponseKey, activity);
                return new ResourceResponse(id);

            case ActivityTypes.Typing:
                activity.Id = turn.Delivery == TurnDelivery.Callback ? null : id;
                if (turn.Delivery != TurnDelivery.Inline && _immediate is not null)
                    await _immediate.SendAsync(activity, turn.Delivery, cancellationToken);
                return new ResourceResponse(id);

            // Held replies have no pauses between them, and notes for developers go only where developers look.
            case ActivityTypes.Delay:
            case ActivityTypes.Trace when activity.ChannelId != Channels.Emulator:
                return new ResourceResponse(id);

            default:
                return turn.Hold(activity, id, _time.GetUtcNow());
        }
    }
}
