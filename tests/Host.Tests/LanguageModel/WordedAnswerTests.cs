using System.Text.Json.Nodes;
using Host.Tests.Hosting;
using LanguageModel.Evaluation;

namespace Host.Tests.LanguageModel;

/// <summary>The product's own bot with a language model beside it: what reaches a parent, and what leaves the house.</summary>
public sealed class WordedAnswerTests : IAsyncLifetime
{
    private const string Question = "Matilda, 9 months, up for the day at 5am since March. I'm exhausted";
    private const string Label = "Worded by AI";

    private ModelServer _server = null!;
    private BotHost _host = null!;
    private ModelTalk _talk = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await ModelServer.StartAsync();
        _server.Mood = ModelServer.Wording(text => text);
        _host = ModelTalk.Host(_server.Endpoint);
        _talk = new ModelTalk(_host, "worded-talk");
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task Answer_Allowed_IsWordedAndLabelled()
    {
        await SayAsync("let AI word them");

        Assert.Contains(Label, await SayAsync(Question), StringComparison.Ordinal);
        Assert.Single(_server.Requests);
    }

    [Fact]
    public async Task WarmerWords_SayWhoGetsWhatAndForHowLongBeforeAnythingIsAllowed()
    {
        var said = await _talk.SayAsync("warmer words");
        await SayAsync(Question);

        Assert.Contains("Microsoft Azure OpenAI (Sweden)", said.Text, StringComparison.Ordinal);
        Assert.Contains("up to 30 days", said.Text, StringComparison.Ordinal);
        Assert.Equal(["Let AI word them", "Keep the plain texts"], said.Taps);
        Assert.Empty(_server.Requests);
    }

    [Fact]
    public async Task WarmerWords_Yes_IsTakenForTheConsentThatWasAsked()
    {
        await SayAsync("warmer words");
        await SayAsync("yes");

        Assert.Contains(Label, await SayAsync(Question), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData()]
    [InlineData("warmer words")]
    [InlineData("warmer words", "no")]
    [InlineData("warmer words", "what is it", "yes")]
    [InlineData("warmer words", "yes", "keep the plain texts")]
    [InlineData("let AI word them", "plain words")]
    public async Task Answer_NotAllowed_LeavesTheModelUnasked(params string[] before)
    {
        foreach (var text in before)
            await SayAsync(text);

        Assert.DoesNotContain(Label, await SayAsync(Question), StringComparison.Ordinal);
        Assert.Empty(_server.Requests);
    }

    [Fact]
    public async Task Request_CarriesNoWordOfTheParentsNorTheTalksId()
    {
        await SayAsync("let AI word them");
        await SayAsync(Question);

        var request = Assert.Single(_server.Requests);
        Assert.DoesNotContain("Matilda", request, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("March", request, StringComparison.Ordinal);
        Assert.DoesNotContain("worded-talk", request, StringComparison.Ordinal);
        Assert.Contains("\"age_months\":9", JsonNode.Parse(request)!["messages"]![1]!["content"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("she's 5 weeks and 38.4")]
    [InlineData("i want to hurt her, i can't go on")]
    public async Task Danger_IsNeverSent(string danger)
    {
        await SayAsync("let AI word them");
        await SayAsync(danger);
        await SayAsync(Question);

        Assert.Empty(_server.Requests);
    }

    [Theory]
    [InlineData("Let her cry for ten minutes, then go in.")]
    [InlineData("Give her space to work it out alone tonight.")]
    [InlineData("Close the door and let her be.")]
    [InlineData("A little independence tonight is the kindest gift.")]
    [InlineData("Don't go in now.")]
    [InlineData("Ferber has helped many families like yours.")]
    [InlineData("She is manipulating you, and you are a wonderful parent.")]
    [InlineData("Give 2.5 ml of paracetamol before bed.")]
    [InlineData("Let her sleep in the swing tonight.")]
    [InlineData("Put her on her tummy, she will sleep deeper.")]
    [InlineData("A 2024 Harvard study of 900 babies proves it.")]
    [InlineData("Déjala llorar un rato, está bien.")]
    [InlineData("Visit https://sleep.example for my course.")]
    [InlineData("")]
    public async Task HostileWording_NeverReachesAParent(string bad)
    {
        _server.Mood = ModelServer.Wording(_ => bad);
        await SayAsync("let AI word them");

        foreach (var said in (string[])[await SayAsync(Question), await SayAsync("Why"), await SayAsync("More")])
        {
            Assert.DoesNotContain(Label, said, StringComparison.Ordinal);
            Assert.Contains("[1]", said, StringComparison.Ordinal);
            if (bad.Length > 0)
                Assert.DoesNotContain(bad, said, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Theory]
    [InlineData("500")]
    [InlineData("429")]
    [InlineData("half JSON")]
    [InlineData("slow first byte")]
    [InlineData("stall")]
    [InlineData("ten megabytes")]
    public async Task ModelInABadMood_CuratedTextGoesOut(string mood)
    {
        _server.Mood = Moods.Named(mood);
        _host.Settings["AzureOpenAI:CallPatience"] = "00:00:02";
        await SayAsync("let AI word them");

        var said = await SayAsync(Question);

        Assert.Contains("[1]: http://localhost:5080/topics/", said, StringComparison.Ordinal);
        Assert.DoesNotContain(Label, said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task BudgetSpent_CuratedTextGoesOutAndHealthWarns()
    {
        _host.Settings["AzureOpenAI:DailyTokens"] = "1";
        await SayAsync("let AI word them");
        await SayAsync(Question);

        var said = await SayAsync("how do i stop my 5 month old's naps being so short? 30 minutes every time");

        Assert.Contains("[1]", said, StringComparison.Ordinal);
        Assert.DoesNotContain(Label, said, StringComparison.Ordinal);
        Assert.Single(_server.Requests);
        Assert.Contains("tokens for today are spent", await (await GetAsync("/health")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.True((await GetAsync("/health/ready")).IsSuccessStatusCode, "curated answers go on");
    }

    private Task<HttpResponseMessage> GetAsync(string path) => _host.CreateClient().GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

    private async Task<string> SayAsync(string text) => (await _talk.SayAsync(text)).Text;
}
