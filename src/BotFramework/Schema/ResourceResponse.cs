namespace BotFramework.Schema;

/// <summary>The id of something made by a call.</summary>
public class ResourceResponse
{
    /// <summary>Makes an empty response.</summary>
    public ResourceResponse()
    {
    }

    /// <summary>Makes a response.</summary>
    public ResourceResponse(string? id = null) => Id = id;

    /// <summary>Id of what was made.</summary>
    public string? Id { get; set; }
}
