using System.Text.Json;
using Clients.Tests.Hosting;

namespace Clients.Tests.DirectLine;

/// <summary>Microsoft's <c>botframework-directlinejs</c> under Node.</summary>
internal sealed class DirectLineClient : IAsyncDisposable
{
    public const int Online = 2;
    public const int ExpiredToken = 3;

    private readonly NodeProcess _node = new("directline.mjs");

    public static async Task<DirectLineClient> ConnectAsync(ClientHost host, string token, string? conversationId = null, string? watermark = null, bool webSocket = true)
    {
        var client = new DirectLineClient();
        await client._node.SendAsync(new { command = "connect", options = Options(host, token, conversationId, watermark, webSocket) });
        return client;
    }

    public Task PostAsync(string text, string mark) => _node.SendAsync(new
    {
        command = "post",
        activity = new { type = "message", text, from = new { id = "me", name = "Parent" }, channelData = new { clientActivityID = mark } },
    });

    public async Task<string> PostedAsync() => (await _node.UntilAsync(told => Event(told) is "posted")).GetProperty("id").GetString()!;

    /// <summary>Waits until the client holds another token; the script shortens its quarter of an hour to a second.</summary>
    public async Task RefreshedAsync()
    {
        await _node.SendAsync(new { command = "refreshed" });
        await _node.UntilAsync(told => Event(told) is "refreshed");
    }

    /// <summary>The first activity that is met and was not yet taken.</summary>
    public async Task<JsonElement> ActivityAsync(Func<JsonElement, bool> isMet) =>
        (await _node.UntilAsync(told => Event(told) == "activity" && isMet(told.GetProperty("activity")))).GetProperty("activity");

    /// <summary>The watermark with the next activity.</summary>
    public async Task<string> WatermarkAsync() => (await _node.UntilAsync(told => Event(told) == "activity")).GetProperty("watermark").GetString()!;

    /// <summary>Waits for a state of the connection; gives the token that the client then holds.</summary>
    public async Task<string> StatusAsync(int status) =>
        (await _node.UntilAsync(told => Event(told) == "status" && told.GetProperty("status").GetInt32() == status)).GetProperty("token").GetString()!;

    public ValueTask DisposeAsync() => _node.DisposeAsync();

    public static string? Text(JsonElement activity) => activity.TryGetProperty("text", out var text) ? text.GetString() : null;

    public static bool IsFromBot(JsonElement activity) => activity.GetProperty("from").GetProperty("role").GetString() == "bot";

    private static string? Event(JsonElement told) => told.GetProperty("event").GetString();

    private static Dictionary<string, object> Options(ClientHost host, string token, string? conversationId, string? watermark, bool webSocket)
    {
        var options = new Dictionary<string, object> { ["domain"] = $"{host.Address}/v3/directline", ["token"] = token, ["webSocket"] = webSocket, ["pollingInterval"] = 200 };
        if (conversationId is not null)
            options["conversationId"] = conversationId;
        if (watermark is not null)
            options["watermark"] = watermark;
        return options;
    }
}
