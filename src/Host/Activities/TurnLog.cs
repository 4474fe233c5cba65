namespace GentleSleepBot.Host.Activities;

internal static partial class TurnLog
{
    [LoggerMessage(LogLevel.Warning, "A turn could not be stored; its message was not taken.")]
    public static partial void NotStored(ILogger logger, Exception fault);

    [LoggerMessage(LogLevel.Error, "The bot failed on an activity.")]
    public static partial void BotFailed(ILogger logger, Exception fault);
}
