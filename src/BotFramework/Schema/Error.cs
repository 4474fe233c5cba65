namespace BotFramework.Schema;

/// <summary>An error as the protocol tells it.</summary>
public class Error
{
    /// <summary>Makes an empty error.</summary>
    public Error()
    {
    }

    /// <summary>Makes an error.</summary>
    public Error(string? code = null, string? message = null)
    {
        Code = code;
        Message = message;
    }

    /// <summary>Stable code.</summary>
    public string? Code { get; set; }

    /// <summary>Words for a person; not stable.</summary>
    public string? Message { get; set; }
}
