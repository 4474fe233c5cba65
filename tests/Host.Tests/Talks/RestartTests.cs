using Host.Tests.Hosting;

namespace Host.Tests.Talks;

public sealed class RestartTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("gsb-restart-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Talk_AfterARestart_GoesOnWhereItWas()
    {
        var key = Talk.NewKey();
        using (var host = new BotHost(_folder))
            await (await Talk.OpenAsync(host, key)).SayAsync("one");

        using var again = new BotHost(_folder);
        var talk = await Talk.OpenAsync(again, key);
        await talk.SayAsync("two");

        Assert.Equal(["welcome", "one", "1: one", "two", "2: two"], await talk.TextsAsync());
    }

    [Fact]
    public async Task Token_AfterARestart_IsStillGood()
    {
        Talk before;
        using (var host = new BotHost(_folder))
            before = await Talk.OpenAsync(host);

        using var again = new BotHost(_folder);
        var response = await again.CreateClient().GetAsync($"{before.Path}/activities", before.Token);

        Assert.True(response.IsSuccessStatusCode);
    }

    [Fact]
    public async Task Message_SentAgainAfterARestart_RunsOnce()
    {
        var key = Talk.NewKey();
        using (var host = new BotHost(_folder))
            await (await Talk.OpenAsync(host, key)).SayAsync("one", messageKey: "k");

        using var again = new BotHost(_folder);
        var talk = await Talk.OpenAsync(again, key);
        await talk.SayAsync("one", messageKey: "k");

        Assert.Equal(["welcome", "one", "1: one"], await talk.TextsAsync());
    }

    [Fact]
    public async Task ResumeKey_IsNowhereInTheDataFolder()
    {
        var key = Talk.NewKey();
        using (var host = new BotHost(_folder))
            await Talk.OpenAsync(host, key);

        foreach (var file in Directory.EnumerateFiles(_folder))
            Assert.DoesNotContain(key, System.Text.Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken)), StringComparison.Ordinal);
    }
}
