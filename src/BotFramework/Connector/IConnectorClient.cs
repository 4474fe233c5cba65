namespace BotFramework.Connector;

/// <summary>Calls a channel's service.</summary>
public interface IConnectorClient
{
    /// <summary>Posts, replaces or deletes an activity.</summary>
    /// <exception cref="ConnectorException">The service refused it, or could not be reached.</exception>
    Task<ConnectorResponse> SendAsync(ConnectorRequest request, CancellationToken cancellationToken);
}
