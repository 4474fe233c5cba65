using System.Net;
using System.Net.Http.Headers;
using Azure.Core;

namespace BotFramework.Connector.Authentication;

/// <summary>Adds the bot's token to calls of a channel's service, and sends none to a service that no authenticated activity named.</summary>
/// <param name="credential">Gets the token, and keeps it until it is nearly out.</param>
/// <param name="scope">What the token is for.</param>
/// <param name="trusted">The services that may have it.</param>
/// <param name="refused">Told when the login service or a channel's service does not take the credential; may be called often.</param>
public sealed class BotTokenHandler(TokenCredential credential, string scope, ITrustedServiceUrls trusted, Action<string?> refused) : DelegatingHandler
{
    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);

        if (!request.Options.TryGetValue(ConnectorClient.ServiceUrl, out var serviceUrl) || !await trusted.IsTrustedAsync(serviceUrl, cancellationToken))
            throw new ConnectorException("The service address came with no authenticated activity.") { Failure = ConnectorFailure.NotDelivered };

        request.Headers.Authorization = new AuthenticationHeaderValue(AuthenticationConstants.BearerScheme, await TokenAsync(cancellationToken));
        var response = await base.SendAsync(request, cancellationToken);
        refused(response.StatusCode == HttpStatusCode.Unauthorized ? "The channel's service does not take the bot's token." : null);
        return response;
    }

    private async Task<string> TokenAsync(CancellationToken cancellationToken)
    {
        try
        {
            return (await credential.GetTokenAsync(new TokenRequestContext([scope]), cancellationToken)).Token;
        }
        catch (Exception fault) when (fault is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            refused("The login service gives the bot no token.");
            throw new ConnectorException("There is no token for the bot.", fault) { Failure = ConnectorFailure.NotDelivered };
        }
    }
}
