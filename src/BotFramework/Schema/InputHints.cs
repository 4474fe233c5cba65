namespace BotFramework.Schema;

/// <summary>Whether the bot waits for an answer.</summary>
public static class InputHints
{
    /// <summary>Ready for one, but not waiting.</summary>
    public const string AcceptingInput = "acceptingInput";

    /// <summary>Not ready for one.</summary>
    public const string IgnoringInput = "ignoringInput";

    /// <summary>Waiting for one.</summary>
    public const string ExpectingInput = "expectingInput";
}
