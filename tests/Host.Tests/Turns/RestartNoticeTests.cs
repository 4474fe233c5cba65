using BotFramework.Builder.Turns;
using GentleSleepBot.Storage;
using Host.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Host.Tests.Turns;

public sealed class RestartNoticeTests : IDisposable
{
    private readonly BotHost _host = new();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task Message_StateCannotBeRead_IsAnsweredThenSaysSoOnceAndKeepsItForInspection()
    {
        var talk = await Talk.OpenAsync(_host);
        await talk.SayAsync("one");
        var store = _host.Services.GetRequiredService<IBotStore>();
        await store.CommitAsync(
            new TurnCommit
            {
                Conversation = $"directline/{talk.Id}",
                Parent = $"directline/users/{talk.UserId}",
                ActivityId = "broken",
                Writes = [new RecordWrite($"directline/conversations/{talk.Id}", "not json"u8.ToArray())],
                At = _host.Clock.GetUtcNow(),
            },
            TestContext.Current.CancellationToken);

        await talk.SayAsync("two");
        await talk.SayAsync("three");

        var texts = await talk.TextsAsync();
        Assert.Equal(["two", "1: two"], texts.SkipWhile(text => text != "two").Take(2));
        Assert.Single(texts, text => text.StartsWith("I am sorry: I could not read my notes", StringComparison.Ordinal));
        Assert.Equal("2: three", texts[^1]);
        Assert.Equal(1, (await store.CountAsync($"directline/users/{talk.UserId}", TestContext.Current.CancellationToken))["poisoned"]);
    }
}
