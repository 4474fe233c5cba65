using BotFramework.Builder.Turns;
using BotFramework.Schema;
using Microsoft.AspNetCore.Http.HttpResults;

namespace GentleSleepBot.Host.Activities;

/// <summary>How a turn ended for whoever posted the activity: with its outcome, or with the error to answer.</summary>
internal readonly record struct TurnResult(TurnOutcome? Outcome, JsonHttpResult<ErrorResponse>? Error)
{
    private const string RetryAfterSeconds = "3";

    public static async Task<TurnResult> OfAsync(Task<TurnOutcome> turn, HttpContext context, int statusWhenBotFails)
    {
        try
        {
            return new TurnResult(await turn, null);
        }
        catch (Exception fault) when (fault is TurnStoreUnavailableException or TurnConflictException)
        {
            TurnLog.NotStored(Logger(context), fault);
            context.Response.Headers.RetryAfter = RetryAfterSeconds;
            return new TurnResult(null, ProtocolErrors.Error(
                StatusCodes.Status503ServiceUnavailable, ProtocolErrors.Unavailable, "The message could not be stored and was not answered. Please send it again."));
        }
        catch (Exception fault)
        {
            TurnLog.BotFailed(Logger(context), fault);
            return new TurnResult(null, ProtocolErrors.Error(
                statusWhenBotFails, ProtocolErrors.BotFailed, "The bot could not answer this activity."));
        }
    }

    private static ILogger Logger(HttpContext context) => context.RequestServices.GetRequiredService<ILogger<TurnAdapter>>();
}
