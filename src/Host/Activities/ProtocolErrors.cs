using BotFramework.Schema;
using Microsoft.AspNetCore.Http.HttpResults;

namespace GentleSleepBot.Host.Activities;

/// <summary>The error body of the Bot Framework's protocols: a stable code, and words for whoever reads the log.</summary>
internal static class ProtocolErrors
{
    public const string BadRequest = "BadArgument";

    public const string Unauthorized = "Unauthorized";

    public const string TokenExpired = "TokenExpired";

    public const string Forbidden = "Forbidden";

    public const string NotFound = "ConversationNotFound";

    public const string TooLarge = "MessageSizeTooBig";

    public const string TooMany = "TooManyRequests";

    public const string BotFailed = "BotRejectedActivity";

    public const string Unavailable = "ServiceUnavailable";

    public const string ServiceFault = "ServiceError";

    public static JsonHttpResult<ErrorResponse> Error(int status, string code, string message) =>
        TypedResults.Json(new ErrorResponse(new Error(code, message)), BotFrameworkJsonContext.Default.ErrorResponse, statusCode: status);

    public static JsonHttpResult<ErrorResponse> Error(ActivityBody body) =>
        Error(body.Status, CodeOf(body.Status), body.Fault ?? "");

    /// <summary>The code for a status that has no more particular one.</summary>
    public static string CodeOf(int status) => status switch
    {
        StatusCodes.Status401Unauthorized => Unauthorized,
        StatusCodes.Status403Forbidden => Forbidden,
        StatusCodes.Status404NotFound => "NotFound",
        StatusCodes.Status405MethodNotAllowed => "MethodNotAllowed",
        StatusCodes.Status413PayloadTooLarge => TooLarge,
        StatusCodes.Status429TooManyRequests => TooMany,
        StatusCodes.Status503ServiceUnavailable => Unavailable,
        >= 500 => ServiceFault,
        _ => BadRequest,
    };
}
