namespace BotFramework.Builder.Turns;

/// <summary>A turn met newer records each time it ran; nothing of it is kept, and it may be sent again.</summary>
public class TurnConflictException : Exception
{
    /// <summary>Makes the exception.</summary>
    public TurnConflictException()
    {
    }

    /// <summary>Makes the exception with its message.</summary>
    public TurnConflictException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception with its message and cause.</summary>
    public TurnConflictException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
