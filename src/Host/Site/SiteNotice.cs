using Microsoft.Extensions.Options;

namespace GentleSleepBot.Host.Site;

/// <summary>Says where the chat is, once it can be opened.</summary>
internal sealed partial class SiteNotice(IHostApplicationLifetime lifetime, IOptions<SiteOptions> site, ILogger<SiteNotice> logger) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        lifetime.ApplicationStarted.Register(() => LogOpen(logger, site.Value.PublicAddress));
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(LogLevel.Information, "The chat is open at {Address}")]
    private static partial void LogOpen(ILogger logger, string address);
}
