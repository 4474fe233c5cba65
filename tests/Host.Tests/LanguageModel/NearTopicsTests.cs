using Host.Tests.Hosting;
using LanguageModel.Evaluation;

namespace Host.Tests.LanguageModel;

/// <summary>The product's own bot with an embedding deployment: topics near an unclear message are offered beside those found here.</summary>
public sealed class NearTopicsTests : IAsyncLifetime
{
    private const string Unclear = "what is unclear";

    private readonly DirectoryInfo _models = Directory.CreateTempSubdirectory("gsb-vectors-");
    private readonly string _daycare = SharedGuide.Source.Current.Knowledge.Topics["daycare"].Title;
    private ModelServer _server = null!;
    private BotHost _host = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await ModelServer.StartAsync();
        _server.Mood = Moods.Named("500");
        _server.Vector = text => WordVector.Of(text.Contains("night owl", StringComparison.Ordinal) ? "daycare nursery naps daycare nursery" : text);
        _host = HostOf();
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        await _server.DisposeAsync();
        _models.Delete(recursive: true);
    }

    [Fact]
    public async Task Near_AllowedAndUnclear_IsOffered()
    {
        var talk = new ModelTalk(_host, "talk");
        await talk.SayAsync("let AI read");

        Assert.Contains(_daycare, (await talk.SayAsync(UnclearMessage.Asked)).Taps);
    }

    [Theory]
    [InlineData(Unclear)]
    [InlineData("let AI read", "he's floppy and won't wake up")]
    [InlineData("let AI read", "she's 5 weeks and 38.4", Unclear)]
    [InlineData("let AI read", "my 9 month old is up for the day at 5am, every morning")]
    public async Task NotAllowedDangerousOrClear_NothingIsSent(params string[] said)
    {
        var talk = new ModelTalk(_host, "talk");
        foreach (var text in said)
            await talk.SayAsync(text == Unclear ? UnclearMessage.Asked : text);

        Assert.Empty(_server.Embedded);
    }

    [Fact]
    public async Task Sent_IsTheMaskedMessage()
    {
        var talk = new ModelTalk(_host, "talk");
        await talk.SayAsync("let AI read");
        await talk.SayAsync(UnclearMessage.Asked);

        Assert.Contains("my wee one [name] is a night owl", _server.Embedded.Last(), StringComparison.Ordinal);
        Assert.DoesNotContain(_server.Embedded, sent => sent.Contains("Matilda", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Vectors_AreKeptWithTheTextsTheyWereMadeOf()
    {
        var talk = new ModelTalk(_host, "talk");
        await talk.SayAsync("let AI read");
        await talk.SayAsync(UnclearMessage.Asked);
        Assert.Equal(2, _server.Embedded.Count);

        await using var another = HostOf();
        talk = new ModelTalk(another, "talk");
        await talk.SayAsync("let AI read");

        Assert.Contains(_daycare, (await talk.SayAsync(UnclearMessage.Asked)).Taps);
        Assert.Equal(3, _server.Embedded.Count);
        Assert.Single(_models.GetFiles());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(float.NaN)]
    public async Task WorthlessVector_AsksAsWithoutOne(float number)
    {
        var without = await new ModelTalk(_host, "another-talk").SayAsync(UnclearMessage.Asked);
        _server.Vector = text => text.Contains("night owl", StringComparison.Ordinal) ? number == 0 ? [] : [number] : WordVector.Of(text);
        var talk = new ModelTalk(_host, "talk");
        await talk.SayAsync("let AI read");

        Assert.Equal(without.Text, (await talk.SayAsync(UnclearMessage.Asked)).Text);
    }

    private BotHost HostOf()
    {
        var host = ModelTalk.Host(_server.Endpoint);
        host.Settings["AzureOpenAI:ReadsUnclearMessages"] = "true";
        host.Settings["AzureOpenAI:EmbeddingDeployment"] = "stand-in-vectors";
        host.Settings["Knowledge:Models"] = _models.FullName;
        return host;
    }
}
