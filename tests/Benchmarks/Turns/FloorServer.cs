using System.Text.Json;
using BotFramework.Schema;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Benchmarks.Turns;

/// <summary>A server that does the least of what the product does with a message: parse it, keep it durably with a reply, answer.</summary>
internal static class FloorServer
{
    public const string Argument = "floor";

    private const string Reply = "Hold her close and breathe out slowly. She is safe with you, and this hour will pass. Dim the light, keep your voice low, and sway until she is heavy.";

    public static async Task RunAsync(string engine, string where)
    {
        IFloorStore store = engine == "PostgreSQL" ? await PostgresFloor.OpenAsync(where) : new SqliteFloor(where, engine);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.MapGet("/health/live", () => "");
        app.MapPost("/api/messages", context => AnswerAsync(context, store));
        await app.RunAsync();
    }

    private static async Task AnswerAsync(HttpContext context, IFloorStore store)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        var inbound = body.ToArray();
        var activity = JsonSerializer.Deserialize(inbound, BotFrameworkJsonContext.Default.Activity)!;
        var reply = JsonSerializer.SerializeToUtf8Bytes(activity.CreateReply(Reply), BotFrameworkJsonContext.Default.Activity);
        await store.KeepAsync(activity.Conversation!.Id!, activity.Id!, inbound, reply);

        context.Response.ContentType = "application/json";
        await context.Response.Body.WriteAsync("{\"activities\":["u8.ToArray());
        await context.Response.Body.WriteAsync(reply);
        await context.Response.Body.WriteAsync("]}"u8.ToArray());
    }
}
