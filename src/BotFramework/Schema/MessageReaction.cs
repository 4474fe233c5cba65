namespace BotFramework.Schema;

/// <summary>A reaction to a message.</summary>
public class MessageReaction
{
    /// <summary>Makes an empty reaction.</summary>
    public MessageReaction()
    {
    }

    /// <summary>Makes a reaction.</summary>
    public MessageReaction(string? type = null) => Type = type;

    /// <summary>Name of the reaction, such as <see cref="MessageReactionTypes.Like"/>.</summary>
    public string? Type { get; set; }
}
