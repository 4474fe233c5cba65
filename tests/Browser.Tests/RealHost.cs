using BotFramework.Builder;
using GentleSleepBot.Host.Site;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Browser.Tests;

/// <summary>The whole host on a free port of this machine, over a data folder of its own; with a bot of the test's when one is given.</summary>
internal sealed class RealHost : WebApplicationFactory<Program>
{
    private readonly string _dataFolder;
    private readonly bool _ownsFolder;
    private readonly Func<IServiceProvider, IBot>? _bot;

    private RealHost(Func<IServiceProvider, IBot>? bot, string? dataFolder, int port)
    {
        _bot = bot;
        _ownsFolder = dataFolder is null;
        _dataFolder = dataFolder ?? Directory.CreateTempSubdirectory("gsb-browser-").FullName;
        UseKestrel(port);
    }

    /// <summary>What the browser opens: by name, since passkeys refuse a bare number.</summary>
    public string Address => $"http://localhost:{Port}";

    public int Port { get; private set; }

    public static RealHost Start(Func<IServiceProvider, IBot>? bot = null, string? dataFolder = null, int port = 0)
    {
        var host = new RealHost(bot, dataFolder, port);
        host.StartServer();
        host.Port = host.ClientOptions.BaseAddress.Port;

        // The port is known only now, and every absolute address is made from this one.
        host.Services.GetRequiredService<IOptions<SiteOptions>>().Value.PublicAddress = host.Address;
        return host;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Data:Folder", _dataFolder);
        builder.ConfigureLogging(logging => logging.ClearProviders());
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton(_ => SharedGuide.Source);
            if (_bot is not null)
                services.AddSingleton(_bot);
        });
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && _ownsFolder && Directory.Exists(_dataFolder))
            Directory.Delete(_dataFolder, recursive: true);
    }
}
