namespace BotFramework.Schema;

/// <summary>Names of reactions.</summary>
public static class MessageReactionTypes
{
    /// <summary>Liked.</summary>
    public const string Like = "like";

    /// <summary>Seconded.</summary>
    public const string PlusOne = "plusOne";
}
