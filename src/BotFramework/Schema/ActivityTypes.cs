namespace BotFramework.Schema;

/// <summary>Kinds of <see cref="Activity"/>.</summary>
public static class ActivityTypes
{
    /// <summary>Something said.</summary>
    public const string Message = "message";

    /// <summary>The bot joined or left a contact list.</summary>
    public const string ContactRelationUpdate = "contactRelationUpdate";

    /// <summary>Members or name of the conversation changed.</summary>
    public const string ConversationUpdate = "conversationUpdate";

    /// <summary>Someone is writing.</summary>
    public const string Typing = "typing";

    /// <summary>The conversation is over.</summary>
    public const string EndOfConversation = "endOfConversation";

    /// <summary>A named happening between programs.</summary>
    public const string Event = "event";

    /// <summary>A request that waits for an answer in the same call.</summary>
    public const string Invoke = "invoke";

    /// <summary>A message was edited.</summary>
    public const string MessageUpdate = "messageUpdate";

    /// <summary>A message was taken back.</summary>
    public const string MessageDelete = "messageDelete";

    /// <summary>The bot was installed or removed.</summary>
    public const string InstallationUpdate = "installationUpdate";

    /// <summary>Someone reacted to a message.</summary>
    public const string MessageReaction = "messageReaction";

    /// <summary>A note for developers.</summary>
    public const string Trace = "trace";

    /// <summary>The conversation is passed on.</summary>
    public const string Handoff = "handoff";

    /// <summary>A request to do something.</summary>
    public const string Command = "command";

    /// <summary>What became of a command.</summary>
    public const string CommandResult = "commandResult";

    /// <summary>A pause before the next activity, in milliseconds in its value.</summary>
    public const string Delay = "delay";
}
