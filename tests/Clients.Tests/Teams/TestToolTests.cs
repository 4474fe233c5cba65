using System.Text.RegularExpressions;
using Clients.Tests.Hosting;
using Microsoft.Playwright;

namespace Clients.Tests.Teams;

/// <summary>Microsoft's Teams test tool, in Chromium, talks to the whole product. A picture of the talk is left in artifacts/.</summary>
public sealed partial class TestToolTests : IAsyncLifetime
{
    private const float Patience = 60_000;

    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("gsb-test-tool-data-");
    private ClientHost _host = null!;
    private TestTool _tool = null!;
    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;

    public async ValueTask InitializeAsync()
    {
        _host = ClientHost.Start(_data.FullName, new MovableTime());
        _tool = await TestTool.StartAsync(_host);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = "/usr/bin/chromium",
            Headless = true,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
        await _tool.DisposeAsync();
        await _host.DisposeAsync();
        _data.Delete(recursive: true);
    }

    [Fact]
    public async Task PersonalChat_WelcomesCitesOffersACardAndTakesAThumb()
    {
        var page = await OpenAsync();
        await SayAsync(page, "my 8 month old wakes every hour all night");
        await page.GetByRole(AriaRole.Img, new() { Name = "Automated answer" }).First.WaitForAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Why", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Img, new() { Name = "Automated answer" }).Nth(1).WaitForAsync();
        await page.ScreenshotAsync(new() { Path = Picture("teams-test-tool") });

        await page.GetByRole(AriaRole.Button, new() { Name = "Like", Exact = true }).First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Submit", Exact = true }).ClickAsync();
        await page.GetByText(FeedbackTaken()).First.WaitForAsync();
    }

    [Fact]
    public async Task PersonalChat_APlanBeforeAnythingIsKnown_OffersAFormWhoseAnswersAreTaken()
    {
        var page = await OpenAsync();
        await SayAsync(page, "my baby wakes every hour all night");
        await page.GetByRole(AriaRole.Img, new() { Name = "Automated answer" }).First.WaitForAsync();
        await SayAsync(page, "make a plan");
        await page.GetByRole(AriaRole.Button, new() { Name = "Send all", Exact = true }).WaitForAsync();
        await ChooseAsync(page, question: 0, "4 to 11 months");
        await ChooseAsync(page, question: 1, "Feeding");
        await ChooseAsync(page, question: 2, "Some");
        await page.ScreenshotAsync(new() { Path = Picture("teams-test-tool-form") });

        await page.GetByRole(AriaRole.Button, new() { Name = "Send all", Exact = true }).ClickAsync();
        await page.GetByText("one change at a time").First.WaitForAsync();
    }

    private async Task<IPage> OpenAsync()
    {
        var page = await _browser.NewPageAsync(new() { ViewportSize = new() { Width = 1280, Height = 1300 } });
        page.SetDefaultTimeout(Patience);
        await page.RouteAsync("**/*.cdn.office.net/**", route => route.AbortAsync());
        await page.GotoAsync(_tool.Address, new() { WaitUntil = WaitUntilState.DOMContentLoaded });
        await page.GetByText("may be able to read this chat").First.WaitForAsync();
        return page;
    }

    private static async Task ChooseAsync(IPage page, int question, string answer)
    {
        await page.GetByRole(AriaRole.Combobox).Nth(question).ClickAsync();
        await page.GetByRole(AriaRole.Option, new() { Name = answer }).ClickAsync();
    }

    private static async Task SayAsync(IPage page, string text)
    {
        await page.GetByRole(AriaRole.Textbox).First.ClickAsync();
        await page.Keyboard.TypeAsync(text);
        await page.Keyboard.PressAsync("Enter");
    }

    private static string Picture(string name)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Repository.Root, "artifacts", "pictures"));
        return Path.Combine(folder.FullName, name + ".png");
    }

    [GeneratedRegex("^invoke.* 200")]
    private static partial Regex FeedbackTaken();
}
