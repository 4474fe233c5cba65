using BotFramework.Schema;

namespace BotFramework.Connector.Authentication;

/// <summary>Decides whether an activity comes from where it says.</summary>
public abstract class BotFrameworkAuthentication
{
    /// <summary>Checks the <c>Authorization</c> header that came with an activity.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="authHeader">The header; null or empty when there was none.</param>
    /// <param name="cancellationToken">Stops the checking.</param>
    /// <exception cref="UnauthorizedAccessException">The caller is refused; the message says by which check, and holds nothing of the token.</exception>
    public abstract Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string? authHeader, CancellationToken cancellationToken);
}
