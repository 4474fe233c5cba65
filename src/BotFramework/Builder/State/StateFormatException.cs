namespace BotFramework.Builder;

/// <summary>Stored state that cannot be read: broken, or of a type name that no one registered.</summary>
public class StateFormatException : Exception
{
    /// <summary>Makes the exception.</summary>
    public StateFormatException()
    {
    }

    /// <summary>Makes the exception with its message.</summary>
    public StateFormatException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception with its message and cause.</summary>
    public StateFormatException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Key of the record that cannot be read, when known.</summary>
    public string? Key { get; set; }
}
