using System.Text.Json.Nodes;
using LanguageModel.Evaluation;
using Microsoft.AspNetCore.Http;

namespace Host.Tests.LanguageModel;

/// <summary>What servers do when they do not answer well.</summary>
internal static class Moods
{
    private const int TenMegabytes = 10 * 1024 * 1024;

    public static Func<HttpContext, JsonNode, Task> Named(string mood) => mood switch
    {
        "500" => (context, _) => Status(context, StatusCodes.Status500InternalServerError),
        "401" => (context, _) => Status(context, StatusCodes.Status401Unauthorized),
        "429" => (context, _) => Busy(context),
        "content filter" => (context, _) => ModelServer.SayAsync(context, "", "content_filter"),
        "cut short" => (context, _) => ModelServer.SayAsync(context, """{"right_now":[""", "length"),
        "no choices" => (context, _) => context.Response.WriteAsync("""{"id":"1","object":"chat.completion","created":1,"model":"m","choices":[]}"""),
        "half JSON" => (context, _) => context.Response.WriteAsync("""{"id":"1","choices":[{"""),
        "empty" => (_, _) => Task.CompletedTask,
        "ten megabytes" => (context, _) => ModelServer.SayAsync(context, new string('a', TenMegabytes)),
        "slow first byte" => (context, _) => Task.Delay(Timeout.Infinite, context.RequestAborted),
        "stall" => async (context, _) =>
        {
            await BeginAsync(context);
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        }
        ,
        "broken off" => async (context, _) =>
        {
            await BeginAsync(context);
            context.Abort();
        }
        ,
        _ => throw new ArgumentOutOfRangeException(nameof(mood)),
    };

    private static Task Status(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }

    private static Task Busy(HttpContext context)
    {
        context.Response.Headers.RetryAfter = "1";
        return Status(context, StatusCodes.Status429TooManyRequests);
    }

    private static async Task BeginAsync(HttpContext context)
    {
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync("""{"id":"1",""");
        await context.Response.Body.FlushAsync();
    }
}
