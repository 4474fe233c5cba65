using System.Net;
using System.Text.RegularExpressions;
using GentleSleepBot.Host.Chat;
using Host.Tests.Hosting;

namespace Host.Tests.Chat;

public sealed class PlainTalkTests : IDisposable
{
    private readonly BotHost _host = new();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task Say_AsAFormSendsIt_IsAnsweredOnAPageWithoutScripts()
    {
        var (response, page) = await SayAsync(("text", "up <b>again</b>"));

        Assert.Contains("1: up", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>again", page, StringComparison.Ordinal);
        Assert.DoesNotContain("script-src", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.False(response.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task Say_WithTheKeyOfTheFormBefore_GoesOnWithTheTalk()
    {
        var (_, first) = await SayAsync(("text", "one"));

        var (_, second) = await SayAsync(("text", "two"), ("key", Field(first, "key")), ("messageKey", Field(first, "messageKey")));

        Assert.Contains("2: two", Said(second), StringComparison.Ordinal);
        Assert.Equal(Field(first, "key"), Field(second, "key"));
    }

    [Fact]
    public async Task Say_TheSameFormTwice_IsOneMessage()
    {
        var (_, first) = await SayAsync(("text", "one"));
        var (key, messageKey) = (Field(first, "key"), Field(first, "messageKey"));
        await SayAsync(("text", "two"), ("key", key), ("messageKey", messageKey));

        var (_, again) = await SayAsync(("text", "two"), ("key", key), ("messageKey", messageKey));

        Assert.Contains("2: two", again, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Say_WithoutAKey_IsATalkOfItsOwn()
    {
        await SayAsync(("text", "one"));

        Assert.Contains("1: mine", (await SayAsync(("text", "mine"))).Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Say_Tap_SaysItsWords() =>
        Assert.Contains("1: Waking all night", (await SayAsync(("text", ""), ("choice", "Waking all night"))).Page, StringComparison.Ordinal);

    [Fact]
    public async Task Say_Nothing_ShowsThePageAgain() =>
        Assert.DoesNotContain("<li", Said((await SayAsync(("text", "  "))).Page), StringComparison.Ordinal);

    [Fact]
    public async Task Say_BotFails_KeepsTheWordsInTheBox()
    {
        var (_, page) = await SayAsync(("text", "fail"));

        Assert.Contains(ChatWords.NotAnswered, page, StringComparison.Ordinal);
        Assert.Contains(">fail</textarea>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Say_StoreAway_StillAnswersACryForHelp()
    {
        _host.CreateClient().Dispose();
        _host.Store.IsAway = true;

        Assert.Contains("call now", (await SayAsync(("text", "urgent"))).Page, StringComparison.Ordinal);
    }

    private async Task<(HttpResponseMessage Response, string Page)> SayAsync(params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        var response = await _host.CreateClient().PostAsync(new Uri("/say", UriKind.Relative), form, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return (response, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private static string Said(string page) => Regex.Match(page, "<ol id=\"said\"[^>]*>(.*?)</ol>", RegexOptions.Singleline).Groups[1].Value;

    private static string Field(string page, string name) => Regex.Match(page, $"name=\"{name}\" value=\"([^\"]+)\"").Groups[1].Value;
}
