namespace BotFramework.Connector.Authentication;

/// <summary>The service addresses that came with authenticated activities: only they are ever sent the bot's token.</summary>
public interface ITrustedServiceUrls
{
    /// <summary>Whether an address came with an authenticated activity, as far as is known now: a reply to one that did not is tried again for a while.</summary>
    ValueTask<bool> IsTrustedAsync(string serviceUrl, CancellationToken cancellationToken);
}
