namespace BotFramework.Schema;

/// <summary>Why a conversation ended.</summary>
public static class EndOfConversationCodes
{
    /// <summary>Not said.</summary>
    public const string Unknown = "unknown";

    /// <summary>All was done.</summary>
    public const string CompletedSuccessfully = "completedSuccessfully";

    /// <summary>The user left.</summary>
    public const string UserCancelled = "userCancelled";

    /// <summary>The bot took too long.</summary>
    public const string BotTimedOut = "botTimedOut";

    /// <summary>The bot sent what could not be read.</summary>
    public const string BotIssuedInvalidMessage = "botIssuedInvalidMessage";

    /// <summary>The channel broke.</summary>
    public const string ChannelFailed = "channelFailed";
}
