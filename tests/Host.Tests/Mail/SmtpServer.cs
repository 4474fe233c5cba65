using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Host.Tests.Mail;

/// <summary>An SMTP server of this machine that takes one e-mail and keeps it.</summary>
internal sealed class SmtpServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    public SmtpServer()
    {
        _listener.Start();
        Mail = TakeAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>The e-mail as it came.</summary>
    public Task<string> Mail { get; }

    public void Dispose() => _listener.Dispose();

    private async Task<string> TakeAsync()
    {
        using var client = await _listener.AcceptTcpClientAsync();
        using var reader = new StreamReader(client.GetStream());
        await using var writer = new StreamWriter(client.GetStream()) { NewLine = "\r\n", AutoFlush = true };
        var mail = new StringBuilder();
        await writer.WriteLineAsync("220 test");
        while (await reader.ReadLineAsync() is { } line && !line.StartsWith("QUIT", StringComparison.Ordinal))
        {
            if (line != "DATA")
            {
                await writer.WriteLineAsync("250 ok");
                continue;
            }

            await writer.WriteLineAsync("354 go on");
            while (await reader.ReadLineAsync() is { } text && text != ".")
                mail.AppendLine(text);
            await writer.WriteLineAsync("250 ok");
        }

        await writer.WriteLineAsync("221 bye");
        return mail.ToString();
    }
}
