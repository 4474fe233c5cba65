using System.Net;
using System.Net.WebSockets;
using GentleSleepBot.Host.Retention;
using GentleSleepBot.Storage;
using GentleSleepBot.Storage.Coaches;
using Host.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Host.Tests.Retention;

public sealed class RetentionTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("gsb-retention-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(23, HttpStatusCode.OK)]
    [InlineData(25, HttpStatusCode.NotFound)]
    public async Task Talk_HoursAfterTheLastMessage_IsKeptForADay(int hours, HttpStatusCode expected)
    {
        using var host = new BotHost(_folder);
        host.Settings["DirectLine:TokenLifetime"] = "1.00:00:00";
        var key = Talk.NewKey();
        var talk = await Talk.OpenAsync(host, key);
        await talk.SayAsync("one");
        host.Clock.Advance(TimeSpan.FromHours(hours));

        await host.Services.GetRequiredService<RetentionService>().RunOnceAsync(TestContext.Current.CancellationToken);

        var client = host.CreateClient();
        var answer = await client.GetAsync($"/v3/directline/conversations/{talk.Id}", "the-secret-of-another-server-0123456789");
        Assert.Equal(expected, answer.StatusCode);
    }

    [Theory]
    [InlineData(364, 1)]
    [InlineData(366, 0)]
    public async Task CoachAction_DaysAfter_IsKeptForAYear(int days, int expected)
    {
        using var host = new BotHost(_folder);
        var actions = host.Services.GetRequiredService<CoachActionTable>();
        await actions.AddAsync("ana", "looked at a client", "The Okafors", host.Clock.GetUtcNow(), TestContext.Current.CancellationToken);
        host.Clock.Advance(TimeSpan.FromDays(days));

        await host.Services.GetRequiredService<RetentionService>().RunOnceAsync(TestContext.Current.CancellationToken);

        Assert.Equal(expected, (await actions.ListAsync("ana", 9, TestContext.Current.CancellationToken)).Count);
    }

    [Fact]
    public async Task Talk_ThatGoes_ClosesItsSocket()
    {
        using var host = new BotHost(_folder);
        var talk = await Talk.OpenAsync(host);
        using var socket = await talk.StreamAsync();
        await Talk.FrameAsync(socket);
        host.Clock.Advance(TimeSpan.FromHours(25));

        await host.Services.GetRequiredService<RetentionService>().RunOnceAsync(TestContext.Current.CancellationToken);

        var frame = await socket.ReceiveAsync(new byte[64], TestContext.Current.CancellationToken);
        Assert.Equal((WebSocketMessageType.Close, "forgotten"), (frame.MessageType, socket.CloseStatusDescription));
    }

    [Fact]
    public async Task Backup_PutBack_ForgetsAgainBeforeItServes()
    {
        var backup = Directory.CreateTempSubdirectory("gsb-backup-").FullName;
        Talk talk;
        using (var host = new BotHost(_folder))
        {
            talk = await Talk.OpenAsync(host);
            await talk.SayAsync("one");
        }

        foreach (var file in Directory.EnumerateFiles(_folder, "*.db*"))
            File.Copy(file, Path.Combine(backup, Path.GetFileName(file)));

        using (var host = new BotHost(_folder))
        {
            await host.Services.GetRequiredService<IBotStore>().ForgetAsync($"directline/users/{talk.UserId}", TestContext.Current.CancellationToken);
            await host.Services.GetRequiredService<RetentionService>().RunOnceAsync(TestContext.Current.CancellationToken);
        }

        foreach (var file in Directory.EnumerateFiles(_folder, "*.db*"))
            File.Delete(file);
        foreach (var file in Directory.EnumerateFiles(backup))
            File.Move(file, Path.Combine(_folder, Path.GetFileName(file)));
        Directory.Delete(backup);

        using var restored = new BotHost(_folder);
        Assert.Empty(await restored.Services.GetRequiredService<IBotStore>().CountAsync($"directline/users/{talk.UserId}", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Start_ForgetsAgainBeforeAnythingElseWorks()
    {
        var erasures = new ErasuresWatch();
        using var host = new BotHost(_folder) { Parts = services => services.AddSingleton<IErasures>(provider => erasures.Over(provider)) };

        _ = host.Server;
        await host.DisposeAsync();

        Assert.Equal([], erasures.AtWork!);
    }

    [Fact]
    public async Task Ledger_LineOlderThanAnyBackup_IsNotReplayed()
    {
        string user;
        using (var host = new BotHost(_folder))
        {
            var talk = await Talk.OpenAsync(host);
            await talk.SayAsync("one");
            var line = $"{Erasure.HashOf($"directline/users/{talk.UserId}")} {host.Clock.GetUtcNow():O}";
            await File.WriteAllTextAsync(Path.Combine(_folder, "erasures.log"), line, TestContext.Current.CancellationToken);
            user = talk.UserId;
        }

        using var later = new BotHost(_folder);
        later.Settings["Retention:Backups"] = "1.00:00:00";
        later.Settings["Retention:Unremembered"] = "30.00:00:00";
        later.Clock.Advance(TimeSpan.FromDays(2));

        Assert.NotEmpty(await later.Services.GetRequiredService<IBotStore>().CountAsync($"directline/users/{user}", TestContext.Current.CancellationToken));
    }

    /// <summary>Sees which services of the host are at work when erasures are replayed.</summary>
    private sealed class ErasuresWatch : IErasures
    {
        private IServiceProvider _services = null!;

        public IReadOnlyList<string>? AtWork { get; private set; }

        public ErasuresWatch Over(IServiceProvider services)
        {
            _services = services;
            return this;
        }

        public ValueTask<int> ReplayErasuresAsync(IReadOnlyList<Erasure> erasures, CancellationToken cancellationToken)
        {
            AtWork = [.. _services.GetServices<IHostedService>().OfType<BackgroundService>().Where(service => service.ExecuteTask is not null).Select(service => service.GetType().Name)];
            return ValueTask.FromResult(0);
        }

        public ValueTask<IReadOnlyList<Erasure>> ListErasuresAsync(CancellationToken cancellationToken) => ValueTask.FromResult<IReadOnlyList<Erasure>>([]);

        public ValueTask PruneErasuresAsync(DateTimeOffset before, CancellationToken cancellationToken) => ValueTask.CompletedTask;
    }
}
