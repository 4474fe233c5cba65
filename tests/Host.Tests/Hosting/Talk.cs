using System.Buffers.Text;
using System.Net;
using System.Net.WebSockets;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Host.Tests.Hosting;

/// <summary>One browser's talk over Direct Line, as the chat page holds it.</summary>
internal sealed class Talk(BotHost host, HttpClient client, string conversationId, string userId, string token)
{
    public string Id => conversationId;

    public string UserId => userId;

    public string Token => token;

    public string Path => $"/v3/directline/conversations/{conversationId}";

    public static string NewKey() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    public static async Task<Talk> OpenAsync(BotHost host, string? key = null)
    {
        var client = host.CreateClient();
        var response = await client.PostAsync("/talk", body: JsonSerializer.Serialize(new { key = key ?? NewKey() }));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var answer = await response.JsonAsync();
        return new Talk(host, client, answer.Text("conversationId"), answer.Text("userId"), answer.Text("token"));
    }

    public Task<HttpResponseMessage> PostAsync(string activity) => client.PostAsync($"{Path}/activities", token, activity);

    public Task<HttpResponseMessage> SayAsync(string text, string? messageKey = null) => PostAsync(JsonSerializer.Serialize(
        new { type = "message", text, from = new { id = userId }, channelData = new { clientActivityID = messageKey ?? text, messageKey } }));

    public async Task<JsonElement> ReadAsync(string watermark = "")
    {
        var response = await client.GetAsync($"{Path}/activities?watermark={watermark}", token);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.JsonAsync();
    }

    /// <summary>What was said; a card stands as its summary.</summary>
    public async Task<List<string>> TextsAsync(string watermark = "") =>
        [.. (await ReadAsync(watermark)).GetProperty("activities").EnumerateArray().Select(activity => activity.Text(activity.TryGetProperty("text", out _) ? "text" : "summary"))];

    /// <summary>Address of a new stream, after a watermark.</summary>
    public async Task<Uri> StreamAddressAsync(string watermark = "0")
    {
        var response = await client.GetAsync($"{Path}?watermark={watermark}", token);
        return new Uri((await response.JsonAsync()).Text("streamUrl"));
    }

    public async Task<WebSocket> StreamAsync(string watermark = "0") =>
        await host.Server.CreateWebSocketClient().ConnectAsync(await StreamAddressAsync(watermark), TestContext.Current.CancellationToken);

    /// <summary>The next frame of a stream that holds more than a sign of typing, which a slow turn shows of its own.</summary>
    public static async Task<JsonElement> FrameAsync(WebSocket socket)
    {
        while (true)
        {
            var frame = await AnyFrameAsync(socket);
            if (frame.GetProperty("activities").EnumerateArray().Any(activity => activity.Text("type") != "typing"))
                return frame;
        }
    }

    /// <summary>The next frame of a stream.</summary>
    public static async Task<JsonElement> AnyFrameAsync(WebSocket socket)
    {
        var buffer = new byte[64 * 1024];
        var frame = await socket.ReceiveAsync(buffer, TestContext.Current.CancellationToken);
        Assert.Equal(WebSocketMessageType.Text, frame.MessageType);
        return JsonElement.Parse(Encoding.UTF8.GetString(buffer, 0, frame.Count));
    }
}
