namespace BotFramework.Schema;

/// <summary>Who an account stands for.</summary>
public static class RoleTypes
{
    /// <summary>A person.</summary>
    public const string User = "user";

    /// <summary>A program.</summary>
    public const string Bot = "bot";

    /// <summary>A program called by another.</summary>
    public const string Skill = "skill";
}
