namespace BotFramework.Schema;

/// <summary>A named happening between programs.</summary>
public interface IEventActivity : IActivity
{
    /// <summary>Name of the event.</summary>
    string? Name { get; set; }

    /// <summary>Data of the event.</summary>
    object? Value { get; set; }

    /// <summary>Another point in a conversation that it is about.</summary>
    ConversationReference? RelatesTo { get; set; }
}
