using GentleSleepBot.Guidance;

namespace GentleSleepBot.Host.Bot;

/// <summary>Loads what the bot knows before the first parent writes, so that faulty knowledge stops the start and not an answer.</summary>
internal sealed class GuideWarmUp(IServiceProvider services) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        services.GetRequiredService<GuideSource>();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
