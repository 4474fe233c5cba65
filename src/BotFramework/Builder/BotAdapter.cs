using System.Security.Claims;
using BotFramework.Schema;

namespace BotFramework.Builder;

/// <summary>Joins a bot to channels: runs turns, and sends what they say.</summary>
public abstract class BotAdapter
{
    /// <summary>Name in <see cref="ITurnContext.TurnState"/> of the caller's <see cref="ClaimsIdentity"/>.</summary>
    public const string BotIdentityKey = "BotIdentity";

    /// <summary>Name in <see cref="ITurnContext.TurnState"/> of the activity that answers an invoke.</summary>
    public const string InvokeResponseKey = "BotFrameworkAdapter.InvokeResponse";

    /// <summary>What is done when a turn throws; without it the exception goes on to the caller.</summary>
    public Func<ITurnContext, Exception, Task>? OnTurnError { get; set; }

    /// <summary>The steps that every turn passes.</summary>
    public MiddlewareSet MiddlewareSet { get; } = new();

    /// <summary>Adds a step that every turn passes.</summary>
    public BotAdapter Use(IMiddleware middleware)
    {
        MiddlewareSet.Use(middleware);
        return this;
    }

    /// <summary>Sends activities; the responses are in the same order.</summary>
    public abstract Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken);

    /// <summary>Replaces an activity that was sent.</summary>
    public abstract Task<ResourceResponse?> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken);

    /// <summary>Deletes an activity that was sent.</summary>
    public abstract Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken);

    /// <summary>Runs a turn of the bot's own in a conversation.</summary>
    /// <param name="botId">App id of the bot.</param>
    /// <param name="reference">Where the turn takes place.</param>
    /// <param name="callback">What is done in it.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    public virtual Task ContinueConversationAsync(
        string botId, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return ContinueConversationAsync(botId, reference.GetContinuationActivity(), callback, cancellationToken);
    }

    /// <summary>Runs a turn of the bot's own, started by an activity made for it.</summary>
    public virtual async Task ContinueConversationAsync(
        string botId, Activity continuationActivity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        using var context = new TurnContext(this, continuationActivity);
        await RunPipelineAsync(context, callback, cancellationToken);
    }

    /// <summary>Passes a turn through the middleware to the bot.</summary>
    protected async Task RunPipelineAsync(ITurnContext turnContext, BotCallbackHandler? callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);

        try
        {
            await MiddlewareSet.ReceiveActivityWithStatusAsync(turnContext, callback, cancellationToken);
        }
        catch (Exception exception) when (OnTurnError is not null && !IsOurs(exception))
        {
            await OnTurnError(turnContext, exception);
        }
    }

    /// <summary>Whether an exception belongs to the adapter and must pass by <see cref="OnTurnError"/>; never, by default.</summary>
    protected virtual bool IsOurs(Exception exception) => false;
}
