using System.Text.Json;
using Microsoft.Playwright;

namespace Browser.Tests;

/// <summary>The chat page while the line, the host or the scripts are away.</summary>
public sealed class ChatWithoutALineTests(BrowserFixture browser) : IClassFixture<BrowserFixture>, IDisposable
{
    private readonly RealHost _host = RealHost.Start(SmallTalkBot.Make);

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task WrongAddress_OnceTheWorkerIsThere_IsAPageWithTheWayBack()
    {
        await using var visitor = await browser.PhoneAsync(_host);
        await visitor.IsHeldAsync();

        await visitor.Page.GotoAsync($"{_host.Address}/topics/nothing");

        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Name = "This page is not here any more." })).ToBeVisibleAsync();
        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Back to the chat" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Chat_SendFails_GoesOutByItselfAsTheSameMessage()
    {
        await using var visitor = await browser.PhoneAsync(_host);
        await visitor.SayAsync("one");
        await visitor.SeeAsync("Answer 1");
        var sent = new List<string?>();
        await visitor.Page.RouteAsync("**/activities", async route =>
        {
            sent.Add(JsonElement.Parse(route.Request.PostData!).GetProperty("channelData").GetProperty("messageKey").GetString());
            if (sent.Count == 1)
                await route.AbortAsync();
            else
                await route.ContinueAsync();
        });

        await visitor.SayAsync("two");
        await visitor.SeeAsync("Answer 2");

        Assert.Equal(2, sent.Count);
        Assert.Equal(sent[0], sent[1]);
    }

    [Fact]
    public async Task Chat_MessageWithoutALine_SurvivesAReloadAndGoesOutOnceTheLineIsBack()
    {
        await using var visitor = await browser.PhoneAsync(_host);
        await visitor.SayAsync("one");
        await visitor.SeeAsync("Answer 1");
        await visitor.Page.RouteAsync("**/activities*", route => route.AbortAsync());
        await visitor.SayAsync("two");
        await Assertions.Expect(visitor.Bubble("two").First).ToBeVisibleAsync();

        await visitor.Page.ReloadAsync();
        await visitor.Page.UnrouteAllAsync();

        await visitor.SeeAsync("Answer 2");
    }

    [Fact]
    public async Task Chat_OfflineReload_ShowsTheSafetyCardAndTheLastAnswer()
    {
        var folder = Directory.CreateTempSubdirectory("gsb-browser-offline-").FullName;
        try
        {
            var host = RealHost.Start(SmallTalkBot.Make, folder);
            await using var visitor = await browser.PhoneAsync(host);
            await visitor.SayAsync("one");
            await visitor.SeeAsync("Answer 1");
            await visitor.IsHeldAsync();
            await host.DisposeAsync();

            await visitor.Page.ReloadAsync();
            await Assertions.Expect(visitor.Page.Locator("#safety")).ToContainTextAsync("999");
            await Assertions.Expect(visitor.Page.Locator("#said")).ToContainTextAsync("Answer 1");
            await visitor.Page.Locator("#safety summary").ClickAsync();
            await Assertions.Expect(visitor.Page.Locator("#safety a[href='tel:999']").First).ToBeVisibleAsync();
            await visitor.PictureAsync("chat-phone-without-a-line");
            await visitor.Page.Locator("#safety summary").ClickAsync();
            await visitor.Page.Locator("#words").FillAsync("two");
            await visitor.Page.Locator("#words").PressAsync("Enter");
            using var back = RealHost.Start(SmallTalkBot.Make, folder, host.Port);

            await visitor.SeeAsync("Answer 2");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task Chat_HostRestarts_TheTalkGoesOn()
    {
        var folder = Directory.CreateTempSubdirectory("gsb-browser-restart-").FullName;
        try
        {
            var first = RealHost.Start(SmallTalkBot.Make, folder);
            await using var visitor = await browser.PhoneAsync(first);
            await visitor.SayAsync("one");
            await visitor.SeeAsync("Answer 1");

            await first.DisposeAsync();
            using var second = RealHost.Start(SmallTalkBot.Make, folder, first.Port);
            await visitor.SayAsync("two");

            await visitor.SeeAsync("Answer 2");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task Chat_WithoutScripts_IsReadAndAnswered()
    {
        await using var visitor = await browser.PhoneAsync(_host, scripts: false);
        var page = visitor.Page;
        await Assertions.Expect(page.GetByText("not a doctor")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#safety summary")).ToContainTextAsync("UK 999");
        await visitor.PictureAsync("chat-phone-without-scripts");

        await page.GetByRole(AriaRole.Button, new() { Name = "Waking all night" }).ClickAsync();
        await Assertions.Expect(page.Locator("#said")).ToContainTextAsync("Answer 1");
        await page.Locator("#words").FillAsync("and again");
        await page.GetByRole(AriaRole.Button, new() { Name = "Send" }).ClickAsync();

        await Assertions.Expect(page.Locator("#said")).ToContainTextAsync("Answer 2");
        await visitor.PictureAsync("chat-phone-without-scripts-answered");
    }

    [Fact]
    public async Task Chat_HostGone_SaysSoAndComesBack()
    {
        await using var visitor = await browser.PhoneAsync(_host);
        await visitor.SayAsync("one");
        await visitor.SeeAsync("Answer 1");

        await visitor.Page.Context.SetOfflineAsync(true);
        await Assertions.Expect(visitor.Page.Locator("#line")).ToContainTextAsync("No connection", new() { Timeout = 15_000 });
        await visitor.PictureAsync("offline");
        await visitor.Page.Context.SetOfflineAsync(false);

        await Assertions.Expect(visitor.Page.Locator("#line")).ToBeHiddenAsync(new() { Timeout = 15_000 });
    }
}
