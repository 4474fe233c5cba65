using System.Net;

namespace BotFramework.Connector;

/// <summary>A call to a channel's service that failed.</summary>
public class ConnectorException : Exception
{
    /// <summary>Makes the exception.</summary>
    public ConnectorException()
    {
    }

    /// <summary>Makes the exception with its message.</summary>
    public ConnectorException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception with its message and cause.</summary>
    public ConnectorException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>What it means for trying again.</summary>
    public ConnectorFailure Failure { get; init; }

    /// <summary>Status that the service answered; null when it did not answer.</summary>
    public HttpStatusCode? StatusCode { get; init; }

    /// <summary>How long the service asks to be left alone; null when it does not say.</summary>
    public TimeSpan? RetryAfter { get; init; }
}
