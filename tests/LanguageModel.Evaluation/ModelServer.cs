using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace LanguageModel.Evaluation;

/// <summary>A server on this machine that speaks the chat-completions protocol, in whatever mood a test gives it.</summary>
internal sealed class ModelServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private ModelServer(WebApplication app) => _app = app;

    public string Endpoint => $"{_app.Urls.First()}/openai/v1/";

    /// <summary>Bodies of all requests, in order.</summary>
    public ConcurrentQueue<string> Requests { get; } = [];

    public ConcurrentQueue<string?> Authorizations { get; } = [];

    /// <summary>Bodies of all requests for embeddings, in order.</summary>
    public ConcurrentQueue<string> Embedded { get; } = [];

    /// <summary>The vector of a text.</summary>
    public Func<string, float[]> Vector { get; set; } = WordVector.Of;

    /// <summary>Answers a request, given its body.</summary>
    public Func<HttpContext, JsonNode, Task> Mood { get; set; } = (context, _) => SayAsync(context, "{}");

    public static async Task<ModelServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var server = new ModelServer(builder.Build());
        server._app.MapPost("/openai/v1/chat/completions", server.AnswerAsync);
        server._app.MapPost("/openai/v1/embeddings", server.EmbedAsync);
        await server._app.StartAsync();
        return server;
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    /// <summary>A completion with that content.</summary>
    public static Task SayAsync(HttpContext context, string content, string finishReason = "stop") => context.Response.WriteAsJsonAsync(new
    {
        id = "chatcmpl-1",
        @object = "chat.completion",
        created = 1_772_000_000,
        model = "stand-in",
        choices = new[] { new { index = 0, finish_reason = finishReason, message = new { role = "assistant", content } } },
        usage = new { prompt_tokens = 300, completion_tokens = 200, total_tokens = 500 },
    });

    /// <summary>The data of a request, which stands between its marks in the user part.</summary>
    public static JsonNode DataOf(JsonNode body)
    {
        var data = (string)body["messages"]![1]!["content"]!;
        return JsonNode.Parse(data[(data.IndexOf('\n') + 1)..data.LastIndexOf('\n')])!;
    }

    /// <summary>Words every curated sentence of a request by <paramref name="word"/>, which is given its text.</summary>
    public static Func<HttpContext, JsonNode, Task> Wording(Func<string, string> word) => (context, body) =>
    {
        var parts = DataOf(body)["parts"]!.AsObject();
        var reply = parts.ToDictionary(
            part => part.Key,
            part => part.Value!.AsArray().Select(sentence => new { text = word(sentence!["text"]!.GetValue<string>()), rests_on = new[] { sentence["id"]!.GetValue<string>() } }));
        return SayAsync(context, JsonSerializer.Serialize(reply));
    };

    private async Task AnswerAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync(context.RequestAborted);
        Requests.Enqueue(body);
        Authorizations.Enqueue(context.Request.Headers.Authorization);
        await Mood(context, JsonNode.Parse(body)!);
    }

    private async Task EmbedAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync(context.RequestAborted);
        Embedded.Enqueue(body);
        var texts = JsonNode.Parse(body)!["input"]!.AsArray().Select(text => (string)text!).ToList();
        await context.Response.WriteAsJsonAsync(new
        {
            @object = "list",
            model = "stand-in",
            data = texts.Select((text, index) => new { @object = "embedding", index, embedding = Convert.ToBase64String(MemoryMarshal.AsBytes(Vector(text).AsSpan())) }),
            usage = new { prompt_tokens = 10, total_tokens = 10 },
        });
    }
}
