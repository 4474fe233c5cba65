using System.Buffers;
using System.Net.WebSockets;
using BotFramework.Builder.Turns;
using BotFramework.Connector;

namespace GentleSleepBot.Host.DirectLine;

/// <summary>Writes a conversation to a socket, from a watermark on: it reads the transcript whenever a turn was committed.</summary>
internal sealed class ActivityStream(ITranscript transcript, TurnSignals signals, StreamRegistry registry, IHostApplicationLifetime lifetime)
{
    private const int PageLength = 100;
    private const int LongestClientFrame = 4096;

    private static readonly TimeSpan PatienceWithStore = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan PatienceWithReader = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan PatienceWithGoodbye = TimeSpan.FromSeconds(2);

    public async Task RunAsync(WebSocket socket, string conversationId, long watermark, CancellationToken aborted)
    {
        using var place = registry.Take(conversationId);
        using var subscription = signals.Subscribe(ConversationKey.Of(Channels.Directline, conversationId), place.Wake, place.Forget);
        using var gone = CancellationTokenSource.CreateLinkedTokenSource(aborted);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(gone.Token, lifetime.ApplicationStopping, place.Displaced);

        // Cancelling a read breaks the socket, so the reading has a token of its own and ends after the goodbye.
        using var hangUp = CancellationTokenSource.CreateLinkedTokenSource(aborted);
        var listening = ListenAsync(socket, gone, hangUp.Token);

        var (status, reason) = await SpeakAsync(socket, place, conversationId, watermark, stop.Token);
        await CloseAsync(socket, status, reason);

        hangUp.CancelAfter(PatienceWithGoodbye);
        await listening;
    }

    private async Task<(WebSocketCloseStatus Status, string? Reason)> SpeakAsync(
        WebSocket socket, StreamPlace place, string conversationId, long watermark, CancellationToken stop)
    {
        try
        {
            await WriteAsync(socket, place, ConversationKey.Of(Channels.Directline, conversationId), watermark, stop);
        }
        catch (Exception fault) when (IsGone(fault))
        {
            // The client has gone, another stream has come, or the host is stopping.
        }

        return place.IsForgotten ? (WebSocketCloseStatus.NormalClosure, "forgotten")
            : place.Displaced.IsCancellationRequested ? (WebSocketCloseStatus.PolicyViolation, "collision")
            : lifetime.ApplicationStopping.IsCancellationRequested ? (WebSocketCloseStatus.EndpointUnavailable, "restarting")
            : (WebSocketCloseStatus.NormalClosure, null);
    }

    private async Task WriteAsync(WebSocket socket, StreamPlace place, string conversation, long watermark, CancellationToken stop)
    {
        var frame = new ArrayBufferWriter<byte>();
        while (!stop.IsCancellationRequested)
        {
            if (place.TakePassing() is { Count: > 0 } passing)
                await SendAsync(socket, frame, passing, watermark);

            if (await ReadAsync(conversation, watermark, stop) is not { } page)
            {
                await place.WaitAsync(PatienceWithStore, stop);
                continue;
            }

            watermark = page.Watermark;
            if (page.Entries.Count > 0)
                await SendAsync(socket, frame, [.. page.Entries.Select(entry => entry.Json)], watermark);
            else
                await place.WaitAsync(stop);
        }
    }

    // While the store is away the stream stays: answers to danger reach a parent by it alone.
    private async ValueTask<TranscriptPage?> ReadAsync(string conversation, long watermark, CancellationToken stop)
    {
        try
        {
            return await transcript.ReadAfterAsync(conversation, watermark, PageLength, stop);
        }
        catch (TurnStoreUnavailableException)
        {
            return null;
        }
    }

    private static async Task SendAsync(WebSocket socket, ArrayBufferWriter<byte> frame, IReadOnlyList<byte[]> activities, long watermark)
    {
        frame.ResetWrittenCount();
        ActivitySet.Write(frame, activities, watermark);

        using var patience = new CancellationTokenSource(PatienceWithReader);
        await socket.SendAsync(frame.WrittenMemory, WebSocketMessageType.Text, endOfMessage: true, patience.Token);
    }

    // Clients say nothing here but empty frames to keep the line open; the reading notices when they leave.
    private static async Task ListenAsync(WebSocket socket, CancellationTokenSource gone, CancellationToken hangUp)
    {
        var buffer = new byte[LongestClientFrame];
        try
        {
            while ((await socket.ReceiveAsync(buffer.AsMemory(), hangUp)).MessageType != WebSocketMessageType.Close)
            {
                // Nothing to do with what was read.
            }
        }
        catch (Exception fault) when (IsGone(fault))
        {
            // Gone without a word.
        }

        await gone.CancelAsync();
    }

    private static bool IsGone(Exception fault) => fault is OperationCanceledException or WebSocketException or IOException;

    private static async Task CloseAsync(WebSocket socket, WebSocketCloseStatus status, string? reason)
    {
        if (socket.State is not (WebSocketState.Open or WebSocketState.CloseReceived))
            return;

        using var patience = new CancellationTokenSource(PatienceWithReader);
        try
        {
            await socket.CloseOutputAsync(status, reason, patience.Token);
        }
        catch (Exception fault) when (IsGone(fault))
        {
            // Nobody is there to be told.
        }
    }
}
