namespace BotFramework.Builder.Turns;

/// <summary>What an outgoing activity does.</summary>
public enum ReplyKind
{
    /// <summary>Says something new.</summary>
    Post = 0,

    /// <summary>Replaces what was said.</summary>
    Update = 1,

    /// <summary>Takes back what was said.</summary>
    Delete = 2,
}
