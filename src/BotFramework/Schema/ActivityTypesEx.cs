namespace BotFramework.Schema;

/// <summary>Kinds of activity that never leave the bot.</summary>
public static class ActivityTypesEx
{
    /// <summary>The answer to an <c>invoke</c>, in <see cref="Activity.Value"/>.</summary>
    public const string InvokeResponse = "invokeResponse";
}
