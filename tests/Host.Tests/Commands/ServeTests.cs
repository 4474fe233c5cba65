using GentleSleepBot.Host.Commands;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Host.Tests.Commands;

public sealed class ServeTests
{
    [Theory]
    [InlineData(true, 70)]
    [InlineData(false, 0)]
    public async Task Run_WorkInTheBackgroundEnds_TellsWhetherItDied(bool dies, int exitCode)
    {
        var builder = WebApplication.CreateSlimBuilder(["--Urls=http://127.0.0.1:0"]);
        builder.Logging.ClearProviders();
        builder.Services.AddHostedService(services => new ShortWork(dies, services.GetRequiredService<IHostApplicationLifetime>()));

        Assert.Equal(exitCode, await builder.Build().RunAsync(CommandLine.Parse([])));
    }

    private sealed class ShortWork(bool dies, IHostApplicationLifetime lifetime) : BackgroundService
    {
        protected override async Task ExecuteAsync(CancellationToken stoppingToken)
        {
            var serving = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            await using var started = lifetime.ApplicationStarted.Register(serving.SetResult);
            await serving.Task;
            if (dies)
                throw new InvalidOperationException("Work that dies.");

            lifetime.StopApplication();
        }
    }
}
