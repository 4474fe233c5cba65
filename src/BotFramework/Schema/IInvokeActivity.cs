namespace BotFramework.Schema;

/// <summary>A request that waits for an answer in the same call.</summary>
public interface IInvokeActivity : IActivity
{
    /// <summary>Name of the operation.</summary>
    string? Name { get; set; }

    /// <summary>Data of the request.</summary>
    object? Value { get; set; }

    /// <summary>Another point in a conversation that it is about.</summary>
    ConversationReference? RelatesTo { get; set; }
}
