using System.Text.Json;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Host.Tests.Hosting;

/// <summary>A channel's service on this machine, which keeps what the bot posts to it.</summary>
internal sealed class ChannelService : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly Channel<(string Path, JsonElement Activity)> _posted = Channel.CreateUnbounded<(string, JsonElement)>();
    private readonly Channel<(string Path, JsonElement Activity)> _typing = Channel.CreateUnbounded<(string, JsonElement)>();

    private ChannelService(WebApplication app) => _app = app;

    /// <summary>Authorization of the last call.</summary>
    public string? Authorization { get; private set; }

    public string Address => _app.Urls.First();

    public static async Task<ChannelService> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var service = new ChannelService(builder.Build());
        service._app.MapPost("/{**path}", service.TakeAsync);
        await service._app.StartAsync();
        return service;
    }

    /// <summary>The next sign of typing; a slow turn shows some of its own.</summary>
    public async Task<(string Path, JsonElement Activity)> NextTypingAsync() => await _typing.Reader.ReadAsync(TestContext.Current.CancellationToken);

    /// <summary>The next activity that is no sign of typing.</summary>
    public async Task<(string Path, JsonElement Activity)> NextAsync() => await _posted.Reader.ReadAsync(TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        using var body = await JsonDocument.ParseAsync(context.Request.Body);
        Authorization = context.Request.Headers.Authorization;
        var activity = body.RootElement.Clone();
        (activity.Text("type") == "typing" ? _typing : _posted).Writer.TryWrite((context.Request.Path.Value!, activity));
        context.Response.StatusCode = StatusCodes.Status201Created;
        await context.Response.WriteAsJsonAsync(new { id = "theirs" });
    }
}
