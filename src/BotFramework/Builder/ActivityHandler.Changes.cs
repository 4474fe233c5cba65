using BotFramework.Schema;

namespace BotFramework.Builder;

public partial class ActivityHandler
{
    /// <summary>Handles a change of the conversation: passes members other than the bot itself on.</summary>
    protected virtual async Task OnConversationUpdateActivityAsync(
        ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);

        var activity = turnContext.Activity;
        var bot = activity.Recipient?.Id;

        if (activity.MembersAdded?.Any(member => member.Id != bot) == true)
            await OnMembersAddedAsync(activity.MembersAdded, turnContext, cancellationToken);
        else if (activity.MembersRemoved?.Any(member => member.Id != bot) == true)
            await OnMembersRemovedAsync(activity.MembersRemoved, turnContext, cancellationToken);
    }

    /// <summary>Handles members who joined; the list may hold the bot. Does nothing by default.</summary>
    protected virtual Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    /// <summary>Handles members who left; the list may hold the bot. Does nothing by default.</summary>
    protected virtual Task OnMembersRemovedAsync(
        IList<ChannelAccount> membersRemoved, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    /// <summary>Handles reactions: passes those given and those taken back on.</summary>
    protected virtual async Task OnMessageReactionActivityAsync(
        ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);

        if (turnContext.Activity.ReactionsAdded is { Count: > 0 } added)
            await OnReactionsAddedAsync(added, turnContext, cancellationToken);

        if (turnContext.Activity.ReactionsRemoved is { Count: > 0 } removed)
            await OnReactionsRemovedAsync(removed, turnContext, cancellationToken);
    }

    /// <summary>Handles reactions given. Does nothing by default.</summary>
    protected virtual Task OnReactionsAddedAsync(
        IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    /// <summary>Handles reactions taken back. Does nothing by default.</summary>
    protected virtual Task OnReactionsRemovedAsync(
        IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    /// <summary>Handles the bot being installed or removed: passes each on.</summary>
    protected virtual Task OnInstallationUpdateActivityAsync(
        ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);

        return turnContext.Activity.Action switch
        {
            InstallationUpdateActionTypes.Add or "add-upgrade" => OnInstallationUpdateAddAsync(turnContext, cancellationToken),
            InstallationUpdateActionTypes.Remove or "remove-upgrade" => OnInstallationUpdateRemoveAsync(turnContext, cancellationToken),
            _ => Task.CompletedTask,
        };
    }

    /// <summary>Handles the bot being installed. Does nothing by default.</summary>
    protected virtual Task OnInstallationUpdateAddAsync(
        ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Handles the bot being removed. Does nothing by default.</summary>
    protected virtual Task OnInstallationUpdateRemoveAsync(
        ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Handles an event: passes it on to <see cref="OnEventAsync"/>.</summary>
    protected virtual Task OnEventActivityAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) =>
        OnEventAsync(turnContext, cancellationToken);

    /// <summary>Handles a named event. Does nothing by default.</summary>
    protected virtual Task OnEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;
}
