namespace BotFramework.Connector;

/// <summary>A service's answer.</summary>
/// <param name="Id">The channel's id of the activity; null when it told none.</param>
public sealed record ConnectorResponse(string? Id);
