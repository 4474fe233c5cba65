namespace BotFramework.Builder.Turns;

/// <summary>The store cannot be read or written just now; nothing of the turn is kept, and it may be sent again.</summary>
public class TurnStoreUnavailableException : Exception
{
    /// <summary>Makes the exception.</summary>
    public TurnStoreUnavailableException()
    {
    }

    /// <summary>Makes the exception with its message.</summary>
    public TurnStoreUnavailableException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception with its message and cause.</summary>
    public TurnStoreUnavailableException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
