using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Host.Tests.Telemetry;

/// <summary>A collector on this machine that keeps what it is sent.</summary>
internal sealed class Collector : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<(string Path, string Body)> _sent = new();

    private Collector(WebApplication app) => _app = app;

    public string Address => _app.Urls.First();

    /// <summary>All that was sent of a kind, such as <c>metrics</c>; its texts stand in it as they are.</summary>
    public string Sent(string kind) => string.Concat(_sent.Where(one => one.Path == $"/v1/{kind}").Select(one => one.Body));

    public static async Task<Collector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var collector = new Collector(builder.Build());
        collector._app.MapPost("/v1/{kind}", async (HttpContext context) =>
        {
            using var reader = new StreamReader(context.Request.Body, Encoding.Latin1);
            collector._sent.Enqueue((context.Request.Path, await reader.ReadToEndAsync(context.RequestAborted)));
        });
        await collector._app.StartAsync();
        return collector;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
