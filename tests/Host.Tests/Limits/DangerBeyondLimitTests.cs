using System.Net;
using Host.Tests.Hosting;

namespace Host.Tests.Limits;

public sealed class DangerBeyondLimitTests : IDisposable
{
    private const string Danger = "my baby is not breathing and his lips are blue";

    private readonly BotHost _host = new();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task Message_OverTheLimitButInDanger_IsAnswered()
    {
        _host.Settings["DirectLine:PostsPerMinuteOfConversation"] = "10";
        var talk = await Talk.OpenAsync(_host);
        for (var message = 0; message < 10; message++)
            await talk.SayAsync($"{message}");

        Assert.Equal(HttpStatusCode.TooManyRequests, (await talk.SayAsync("one more")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await talk.SayAsync(Danger)).StatusCode);
        Assert.Contains($"11: {Danger}", await talk.TextsAsync());
    }

    [Fact]
    public async Task Message_TooLong_GetsAKindWord()
    {
        var talk = await Talk.OpenAsync(_host);

        await talk.SayAsync(string.Join(' ', Enumerable.Repeat("and then she woke", 1000)), messageKey: "long");

        Assert.StartsWith("That is more than I can take in", (await talk.TextsAsync())[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Message_TooLongWithDangerAtItsEnd_ReachesTheBot()
    {
        var talk = await Talk.OpenAsync(_host);

        await talk.SayAsync(string.Join(' ', Enumerable.Repeat("and then she woke.", 1000)) + " " + Danger, messageKey: "long");

        var read = (await talk.TextsAsync())[^1];
        Assert.EndsWith(Danger, read, StringComparison.Ordinal);
        Assert.InRange(read.Length, Danger.Length, 6000);
    }
}
