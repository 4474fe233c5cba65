namespace BotFramework.Schema;

/// <summary>Body of a refused request.</summary>
public class ErrorResponse
{
    /// <summary>Makes an empty body.</summary>
    public ErrorResponse()
    {
    }

    /// <summary>Makes a body.</summary>
    public ErrorResponse(Error? error = null) => Error = error;

    /// <summary>What went wrong.</summary>
    public Error? Error { get; set; }
}
