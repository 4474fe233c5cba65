using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Host.Tests.Coach.Push;

/// <summary>A push service on this machine that keeps what it is given, in whatever mood it is.</summary>
internal sealed class PushService : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly Channel<PostedPush> _posted = Channel.CreateUnbounded<PostedPush>();
    private int _count;
    private readonly TaskCompletionSource _end = new();

    private PushService(WebApplication app) => _app = app;

    /// <summary>What it answers to the next posts, one each; 201 when nothing is left.</summary>
    public ConcurrentQueue<Func<HttpContext, Task>> Moods { get; } = new();

    /// <summary>How many came.</summary>
    public int Count => _count;

    public static async Task<PushService> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var service = new PushService(builder.Build());
        service._app.MapPost("/{**path}", service.TakeAsync);
        await service._app.StartAsync();
        return service;
    }

    /// <summary>A client that finds every service here.</summary>
    public HttpClient Client(TimeSpan? patience = null) => new(new ToHere(new Uri(_app.Urls.First()))) { Timeout = patience ?? TimeSpan.FromSeconds(30) };

    public void Answers(int status, string? retryAfter = null) => Moods.Enqueue(context =>
    {
        context.Response.StatusCode = status;
        if (retryAfter is not null)
            context.Response.Headers.RetryAfter = retryAfter;
        return Task.CompletedTask;
    });

    /// <summary>Leaves the next one without an answer.</summary>
    public void SaysNothing() => Moods.Enqueue(_ => _end.Task);

    public async Task<PostedPush> NextAsync() => await _posted.Reader.ReadAsync(TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        _end.TrySetResult();
        await _app.DisposeAsync();
    }

    private async Task TakeAsync(HttpContext context)
    {
        Interlocked.Increment(ref _count);
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        var headers = context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        _posted.Writer.TryWrite(new PostedPush($"https://{context.Request.Host}{context.Request.Path}", headers, body.ToArray()));
        context.Response.StatusCode = StatusCodes.Status201Created;
        if (Moods.TryDequeue(out var mood))
            await mood(context);
    }

    private sealed class ToHere(Uri here) : DelegatingHandler(new SocketsHttpHandler())
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Host = request.RequestUri!.Host;
            request.RequestUri = new Uri(here, request.RequestUri.PathAndQuery);
            return base.SendAsync(request, cancellationToken);
        }
    }
}
