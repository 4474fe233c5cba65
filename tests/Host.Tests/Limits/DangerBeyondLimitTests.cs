using System.Net;
using System.Text.Json;
using Host.Tests.Hosting;

namespace Host.Tests.Limits;

public sealed class DangerBeyondLimitTests : IDisposable
{
    private const string Danger = "my baby is not breathing and his lips are blue";

    private const string Kindly = "That is more than I can take in";

    private static readonly string Long = string.Join(". ", Enumerable.Repeat("and then she woke", 1000));

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
        Assert.Equal(HttpStatusCode.OK, (await talk.PostAsync(FormOf(talk, Danger))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await talk.SayAsync(Danger)).StatusCode);
        Assert.Contains($"12: {Danger}", await talk.TextsAsync());
    }

    [Fact]
    public async Task Message_TooLong_GetsAKindWord()
    {
        var talk = await Talk.OpenAsync(_host);

        await talk.SayAsync(Long, messageKey: "long");

        Assert.StartsWith(Kindly, (await talk.TextsAsync())[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_TooLong_GetsAKindWord()
    {
        var talk = await Talk.OpenAsync(_host);

        await talk.PostAsync(FormOf(talk, Long));

        Assert.StartsWith(Kindly, (await talk.TextsAsync())[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Edit_TooLong_GetsAKindWord()
    {
        var edit = new { type = "messageUpdate", id = "m1", channelId = "emulator", conversation = new { id = "c" }, from = new { id = "u" }, text = Long, deliveryMode = "expectReplies" };

        var response = await _host.CreateClient().PostAsync("/api/messages", body: JsonSerializer.Serialize(edit));

        Assert.StartsWith(Kindly, Assert.Single((await response.JsonAsync()).GetProperty("activities").EnumerateArray()).Text("text"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Message_TooLongWithDangerAtItsEnd_ReachesTheBot(bool isForm)
    {
        var talk = await Talk.OpenAsync(_host);
        var words = $"{Long}. {Danger}";

        await (isForm ? talk.PostAsync(FormOf(talk, words)) : talk.SayAsync(words, messageKey: "long"));

        var read = (await talk.TextsAsync())[^1];
        Assert.EndsWith(Danger, read, StringComparison.Ordinal);
        Assert.InRange(read.Length, Danger.Length, 6000);
    }

    private static string FormOf(Talk talk, string words) =>
        JsonSerializer.Serialize(new { type = "message", from = new { id = talk.UserId }, text = "", value = new { note = words }, channelData = new { messageKey = "form" } });
}
