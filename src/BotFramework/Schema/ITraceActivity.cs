namespace BotFramework.Schema;

/// <summary>A note for developers.</summary>
public interface ITraceActivity : IActivity
{
    /// <summary>Name of the note.</summary>
    string? Name { get; set; }

    /// <summary>Words to go with it.</summary>
    string? Label { get; set; }

    /// <summary>Kind of <see cref="Value"/>.</summary>
    string? ValueType { get; set; }

    /// <summary>Data of the note.</summary>
    object? Value { get; set; }

    /// <summary>Another point in a conversation that it is about.</summary>
    ConversationReference? RelatesTo { get; set; }
}
