namespace BotFramework.Connector;

/// <summary>What a failed call means for trying again.</summary>
public enum ConnectorFailure
{
    /// <summary>The service said no: trying again changes nothing.</summary>
    Refused,

    /// <summary>It did not arrive, and may be tried again: 429, 503, or no connection.</summary>
    NotDelivered,

    /// <summary>It may have arrived: a time-out, a broken connection, or another 5xx.</summary>
    Ambiguous,
}
