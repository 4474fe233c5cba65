namespace BotFramework.Builder;

/// <summary>A value was to be stored whose type no one gave to <see cref="StateTypes.Register{T}"/>.</summary>
public class UnregisteredStateTypeException : InvalidOperationException
{
    /// <summary>Makes the exception.</summary>
    public UnregisteredStateTypeException()
    {
    }

    /// <summary>Makes the exception with its message.</summary>
    public UnregisteredStateTypeException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception with its message and cause.</summary>
    public UnregisteredStateTypeException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
