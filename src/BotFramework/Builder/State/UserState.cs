namespace BotFramework.Builder;

/// <summary>What is kept of a person across conversations of a channel.</summary>
public class UserState(IStorage storage) : BotState(storage, nameof(UserState))
{
    /// <inheritdoc/>
    protected override string GetStorageKey(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);

        var channel = turnContext.Activity.ChannelId ?? throw new InvalidOperationException("The activity has no channelId.");
        var user = turnContext.Activity.From?.Id ?? throw new InvalidOperationException("The activity has no from.id.");
        return StateKeys.OfUser(channel, user);
    }
}
