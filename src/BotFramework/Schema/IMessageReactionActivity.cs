namespace BotFramework.Schema;

/// <summary>Someone reacted to the message that this replies to.</summary>
public interface IMessageReactionActivity : IActivity
{
    /// <summary>Reactions given.</summary>
    IList<MessageReaction>? ReactionsAdded { get; set; }

    /// <summary>Reactions taken back.</summary>
    IList<MessageReaction>? ReactionsRemoved { get; set; }
}
