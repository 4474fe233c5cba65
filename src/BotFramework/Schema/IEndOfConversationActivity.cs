namespace BotFramework.Schema;

/// <summary>The conversation is over.</summary>
public interface IEndOfConversationActivity : IActivity
{
    /// <summary>Why, one of <see cref="EndOfConversationCodes"/>.</summary>
    string? Code { get; set; }

    /// <summary>Words to go with it.</summary>
    string? Text { get; set; }

    /// <summary>What came of the conversation.</summary>
    object? Value { get; set; }
}
