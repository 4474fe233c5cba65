using BotFramework.Builder.Turns;

namespace GentleSleepBot.Host.Activities;

internal static class ProtocolErrorPages
{
    private static readonly PathString[] Protocols = ["/v3/directline", "/api/messages", "/talk"];

    /// <summary>Answers a caller's fault as one, in Development too.</summary>
    public static IServiceCollection AddProtocolErrors(this IServiceCollection services) =>
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = false);

    /// <summary>Gives the protocols' paths their own error body wherever an error has none, unknown paths and our own faults too.</summary>
    public static IApplicationBuilder UseProtocolErrors(this IApplicationBuilder app) =>
        app.UseWhen(IsProtocol, branch => branch
            .UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = WriteAsync, StatusCodeSelector = StatusOf })
            .UseStatusCodePages(page => WriteAsync(page.HttpContext)));

    private static bool IsProtocol(HttpContext context) => Array.Exists(Protocols, path => context.Request.Path.StartsWithSegments(path));

    private static int StatusOf(Exception fault) => fault switch
    {
        BadHttpRequestException bad => bad.StatusCode,
        TurnStoreUnavailableException or TurnConflictException => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status500InternalServerError,
    };

    private static Task WriteAsync(HttpContext context)
    {
        var status = context.Response.StatusCode;
        return ProtocolErrors.Error(status, ProtocolErrors.CodeOf(status), $"{context.Request.Method} {context.Request.Path} cannot be answered.")
            .ExecuteAsync(context);
    }
}
