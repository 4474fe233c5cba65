using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace BotFramework.Tests.Connector;

/// <summary>A channel's service on loopback, which answers as a test tells it.</summary>
internal sealed class LoopbackService : IAsyncDisposable
{
    private const string LengthHeader = "Content-Length:";
    private const string AuthorizationHeader = "Authorization:";

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Task _serving;
    private readonly Func<Call, Answer> _answer;

    public LoopbackService(Func<Call, Answer> answer)
    {
        _answer = answer;
        _listener.Start();
        _serving = ServeAsync();
    }

    public string Address => AddressOf(_listener);

    public ConcurrentQueue<Call> Calls { get; } = new();

    /// <summary>An address where no one listens.</summary>
    public static string Nowhere()
    {
        using var socket = new TcpListener(IPAddress.Loopback, 0);
        socket.Start();
        return AddressOf(socket);
    }

    public async ValueTask DisposeAsync()
    {
        _listener.Dispose();
        await _serving;
    }

    private static string AddressOf(TcpListener listener) => $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/";

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync();
                await AnswerAsync(client.GetStream());
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException or InvalidOperationException)
        {
            return;
        }
    }

    private async Task AnswerAsync(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, Encoding.Latin1, leaveOpen: true);
        var request = (await reader.ReadLineAsync())!.Split(' ');
        var length = 0;
        string? authorization = null;
        while (await reader.ReadLineAsync() is { Length: > 0 } header)
        {
            if (header.StartsWith(LengthHeader, StringComparison.OrdinalIgnoreCase))
                length = int.Parse(header.AsSpan(LengthHeader.Length), CultureInfo.InvariantCulture);
            else if (header.StartsWith(AuthorizationHeader, StringComparison.OrdinalIgnoreCase))
                authorization = header[AuthorizationHeader.Length..].Trim();
        }

        var body = new char[length];
        if (length > 0)
            await reader.ReadBlockAsync(body);

        var call = new Call(request[0], request[1], new string(body), authorization);
        Calls.Enqueue(call);

        var answer = _answer(call);
        if (answer.Status == 0)
            return;

        var retry = answer.RetryAfter is null ? string.Empty : $"Retry-After: {answer.RetryAfter}\r\n";
        await stream.WriteAsync(Encoding.Latin1.GetBytes(
            $"HTTP/1.1 {answer.Status} Said\r\nConnection: close\r\n{retry}Content-Length: {answer.Body.Length}\r\n\r\n{answer.Body}"));
    }

    internal sealed record Call(string Method, string Path, string Body, string? Authorization);

    /// <summary>Status 0 breaks the connection without an answer.</summary>
    internal sealed record Answer(int Status, string Body = "", string? RetryAfter = null);
}
