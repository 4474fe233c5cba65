using System.Diagnostics;
using System.Text.Json;

namespace Clients.Tests.Hosting;

/// <summary>A script under Node that takes JSON commands and tells JSON events, a line each.</summary>
internal sealed class NodeProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly List<JsonElement> _told = [];
    private readonly Process _process;

    public NodeProcess(string script)
    {
        _process = Process.Start(new ProcessStartInfo("node", [script])
        {
            WorkingDirectory = Repository.Client,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
    }

    public async Task SendAsync(object command)
    {
        await _process.StandardInput.WriteLineAsync(JsonSerializer.Serialize(command));
        await _process.StandardInput.FlushAsync();
    }

    /// <summary>Takes the first event that is met, of those told and those to come; what else is told stays for the next.</summary>
    public async Task<JsonElement> UntilAsync(Func<JsonElement, bool> isMet)
    {
        if (_told.FindIndex(told => isMet(told)) is var place and >= 0)
        {
            var earlier = _told[place];
            _told.RemoveAt(place);
            return earlier;
        }

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Patience);
        while (await _process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            var told = JsonElement.Parse(line);
            if (isMet(told))
                return told;
            _told.Add(told);
        }

        throw new EndOfStreamException("The script ended without telling it.");
    }

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(5));
        try
        {
            await _process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
    }
}
