using System.Buffers.Text;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json;
using GentleSleepBot.Guidance;
using GentleSleepBot.Host.Site;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Clients.Tests.Hosting;

/// <summary>The whole product on a port of this machine, as its clients meet it.</summary>
internal sealed class ClientHost : WebApplicationFactory<Program>
{
    private static readonly Lazy<GuideSource> Guides = new(() => new GuideSource(Guide.Load(
        new DirectoryInfo(Path.Combine(Repository.Root, "knowledge")),
        new DirectoryInfo(Path.Combine(Repository.Root, "artifacts", "models")))));

    private readonly string _dataFolder;
    private readonly MovableTime _clock;

    private ClientHost(string dataFolder, MovableTime clock, int port)
    {
        _dataFolder = dataFolder;
        _clock = clock;
        UseKestrel(port);
    }

    public string Address => ClientOptions.BaseAddress.ToString().TrimEnd('/');

    public static ClientHost Start(string dataFolder, MovableTime clock, int port = 0)
    {
        var host = new ClientHost(dataFolder, clock, port);
        host.StartServer();

        // The port is known only now, and every absolute address is made from this one.
        host.Services.GetRequiredService<IOptions<SiteOptions>>().Value.PublicAddress = host.Address;
        return host;
    }

    /// <summary>Opens a new talk as the chat page does; gives its token and conversation.</summary>
    public async Task<(string Token, string ConversationId)> OpenTalkAsync()
    {
        using var http = new HttpClient();
        var key = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        var response = await http.PostAsJsonAsync($"{Address}/talk", new { key }, TestContext.Current.CancellationToken);
        var talk = await response.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        return (talk.GetProperty("token").GetString()!, talk.GetProperty("conversationId").GetString()!);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("Data:Folder", _dataFolder);
        builder.UseSetting("Bot:AllowAnonymous", "true");
        builder.ConfigureLogging(logging => logging.ClearProviders());
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton(_ => Guides.Value);
            services.AddSingleton<TimeProvider>(_clock);
        });
    }
}
