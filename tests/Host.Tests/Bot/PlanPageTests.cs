using System.Net;
using System.Text.Json;
using Host.Tests.Hosting;

namespace Host.Tests.Bot;

/// <summary>A plan as a page behind an unguessable link, until it is taken back.</summary>
public sealed class PlanPageTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("gsb-plan-").FullName;
    private int _sent;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task SharedPlan_Opened_ShowsThePlanAndNothingOfTheTalk()
    {
        using var host = new BotHost(_folder) { UsesRealBot = true };
        var link = await ShareAsync(host);

        var response = await host.CreateClient().GetAsync(link.AbsolutePath, TestContext.Current.CancellationToken);
        var page = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Contains("Feeding less to sleep", page);
        Assert.Contains("on the back", page);
        Assert.Contains("until sleep comes", page);
        Assert.Equal(2, page.Split("A pause loses nothing").Length);
        Assert.DoesNotContain("exhausted", page);
        Assert.DoesNotContain("<script", page);
        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
    }

    [Theory]
    [InlineData("stop sharing", "The link no longer opens")]
    [InlineData("start over", "the link to your plan no longer opens")]
    [InlineData("drop the plan", "and its link with it")]
    [InlineData("my baby died", "so very sorry")]
    public async Task SharedPlan_TakenBackOrLetGoOf_Is404(string words, string said)
    {
        using var host = new BotHost(_folder) { UsesRealBot = true };
        var link = await ShareAsync(host);

        Assert.Contains(said, await SayAsync(host, words), StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.NotFound, (await host.CreateClient().GetAsync(link.AbsolutePath, TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task SharedPlan_AfterForgetMe_Is404()
    {
        using var host = new BotHost(_folder) { UsesRealBot = true };
        var link = await ShareAsync(host);

        await SayAsync(host, "forget me");
        await SayAsync(host, "Erase");

        Assert.Equal(HttpStatusCode.NotFound, (await host.CreateClient().GetAsync(link.AbsolutePath, TestContext.Current.CancellationToken)).StatusCode);
    }

    [Theory]
    [InlineData("/plan/0123456789abcdef0123456789abcdef")]
    [InlineData("/plan/short")]
    [InlineData("/plan/..%2f..%2fappsettings.json")]
    public async Task UnknownKey_Is404(string path)
    {
        using var host = new BotHost(_folder) { UsesRealBot = true };

        Assert.Equal(HttpStatusCode.NotFound, (await host.CreateClient().GetAsync(path, TestContext.Current.CancellationToken)).StatusCode);
    }

    private async Task<Uri> ShareAsync(BotHost host)
    {
        foreach (var text in new[] { "I am exhausted, my 9 month old feeds to sleep at every single waking", "make a plan", "5 times", "Some", "No, let it go" })
            await SayAsync(host, text);
        var shared = await SayAsync(host, "share or print");
        return new Uri(shared[shared.IndexOf("http://", StringComparison.Ordinal)..].Split(' ')[0]);
    }

    private async Task<string> SayAsync(BotHost host, string text)
    {
        var activity = JsonSerializer.Serialize(new
        {
            type = "message",
            id = $"p{++_sent}",
            channelId = "emulator",
            conversation = new { id = "plan" },
            from = new { id = "u" },
            recipient = new { id = "b" },
            text,
            deliveryMode = "expectReplies",
        });
        var response = await host.CreateClient().PostAsync("/api/messages", body: activity);
        using var replies = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return string.Join("\n\n", replies.RootElement.GetProperty("activities").EnumerateArray().Select(reply => reply.TryGetProperty("text", out var said) ? said.GetString() : ""));
    }
}
