using System.Net.WebSockets;
using System.Text.Json;

namespace Durability.Tests;

/// <summary>The socket of a parent's page: hears activities, and when it breaks opens another after the last watermark.</summary>
internal sealed class Listener(Parent parent)
{
    private readonly List<string> _heard = [];

    /// <summary>Ids of what was heard, in order, each once.</summary>
    public IReadOnlyList<string> Heard => _heard;

    public int Reconnected { get; private set; }

    public async Task RunAsync(CancellationToken enough)
    {
        var watermark = "0";
        while (!enough.IsCancellationRequested)
        {
            try
            {
                using var socket = new ClientWebSocket();
                await socket.ConnectAsync(await parent.StreamAddressAsync(watermark), enough);
                while (await ReceiveAsync(socket, enough) is { } set)
                {
                    foreach (var id in set.GetProperty("activities").EnumerateArray().Where(IsSaid).Select(activity => activity.GetProperty("id").GetString()!))
                    {
                        if (!_heard.Contains(id))
                            _heard.Add(id);
                    }

                    watermark = set.GetProperty("watermark").GetString()!;
                }
            }
            catch (Exception fault) when (fault is WebSocketException or OperationCanceledException or IOException)
            {
                // The host or the proxy has gone; or it is enough.
            }

            Reconnected++;
        }
    }

    private static bool IsSaid(JsonElement activity) => activity.GetProperty("type").GetString() != "typing";

    private static async Task<JsonElement?> ReceiveAsync(ClientWebSocket socket, CancellationToken enough)
    {
        using var message = new MemoryStream();
        var buffer = new byte[16 * 1024];
        ValueWebSocketReceiveResult frame;
        do
        {
            frame = await socket.ReceiveAsync(buffer.AsMemory(), enough);
            if (frame.MessageType == WebSocketMessageType.Close)
                return null;
            message.Write(buffer, 0, frame.Count);
        }
        while (!frame.EndOfMessage);

        return message.Length == 0 ? JsonElement.Parse("""{"activities":[],"watermark":"0"}""") : JsonElement.Parse(message.ToArray());
    }
}
