using System.Net;
using BotFramework.Builder;
using BotFramework.Builder.Turns;
using GentleSleepBot.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Host.Tests.Hosting;

/// <summary>The whole host in memory with a bot that echoes, over a data folder of its own.</summary>
internal sealed class BotHost(string? dataFolder = null) : WebApplicationFactory<Program>
{
    private readonly bool _ownsFolder = dataFolder is null;

    public string DataFolder { get; } = dataFolder ?? Directory.CreateTempSubdirectory("gsb-host-").FullName;

    public AwayStore Store => Services.GetRequiredService<AwayStore>();

    public ManualClock Clock { get; } = new();

    /// <summary>Whether the product's own bot answers instead of the one that echoes.</summary>
    public bool UsesRealBot { get; init; }

    /// <summary>Where requests seem to come from; null leaves it unknown.</summary>
    public IPAddress? Caller { get; set; } = IPAddress.Loopback;

    /// <summary>Takes the place of more of the host's parts.</summary>
    public Action<IServiceCollection> Parts { get; set; } = _ => { };

    /// <summary>Where the host logs to; nowhere by default.</summary>
    public KeptLogs? Logs { get; init; }

    public string Environment { get; init; } = "Development";

    public Dictionary<string, string> Settings { get; } = new() { ["Bot:AllowAnonymous"] = "true", ["DirectLine:Secrets:0"] = "the-secret-of-another-server-0123456789" };

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(Environment);
        builder.ConfigureLogging(logging =>
        {
            logging.ClearProviders();
            if (Logs is not null)
                logging.AddProvider(Logs).AddFilter((_, _) => true);
        });
        builder.UseSetting("Data:Folder", DataFolder);
        foreach (var (key, value) in Settings)
            builder.UseSetting(key, value);

        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton(_ => SharedGuide.Source);
            if (!UsesRealBot)
                services.AddSingleton<IBot, EchoBot>().AddSingleton<IUnavailableStoreReply, UrgentReply>();
            services.AddSingleton<TimeProvider>(Clock);
            services.AddSingleton<AwayStore>();
            services.AddSingleton<ITurnStore>(provider => provider.GetRequiredService<AwayStore>());
            services.AddSingleton<ITranscript>(provider => provider.GetRequiredService<AwayStore>());
            services.AddSingleton<IConversations>(provider => provider.GetRequiredService<AwayStore>());
            services.AddSingleton<IResumeKeys>(provider => provider.GetRequiredService<AwayStore>());
            services.AddSingleton<IStartupFilter>(new CallerFilter(this));
            Parts(services);
        });
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && _ownsFolder && Directory.Exists(DataFolder))
            Directory.Delete(DataFolder, recursive: true);
    }

    private sealed class CallerFilter(BotHost host) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, rest) =>
            {
                context.Connection.RemoteIpAddress = host.Caller;
                return rest(context);
            });
            next(app);
        };
    }
}
