namespace BotFramework.Schema;

/// <summary>Names of events that the framework itself sends.</summary>
public static class ActivityEventNames
{
    /// <summary>The bot takes up a conversation by itself.</summary>
    public const string ContinueConversation = "ContinueConversation";

    /// <summary>The bot opened a conversation.</summary>
    public const string CreateConversation = "CreateConversation";
}
