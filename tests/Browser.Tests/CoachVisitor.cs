using System.Text.Json;
using GentleSleepBot.Host.Coach;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Browser.Tests;

/// <summary>A coach with a browser that holds passkeys.</summary>
internal static class CoachVisitor
{
    /// <summary>A coach who followed the one-time link and made a passkey.</summary>
    public static async Task<Visitor> EnrolAsync(BrowserFixture browser, RealHost host, string name, ColorScheme colours = ColorScheme.Light)
    {
        var visitor = await browser.CoachAsync(host, await InviteAsync(host, name), colours);
        await HoldPasskeysAsync(visitor.Page);
        await visitor.ByPasskeyAsync("Make a passkey", page => page.Locator("#name").FillAsync(name));
        return visitor;
    }

    /// <summary>
    /// Comes into the portal from the page that is open. On a busy machine the browser's keeper of passkeys once in a while gives none:
    /// the page is then opened and its button pressed once more, as a person would.
    /// </summary>
    public static async Task ByPasskeyAsync(this Visitor coach, string button, Func<IPage, Task>? fill = null)
    {
        try
        {
            await PressAsync();
        }
        catch (TimeoutException) when (!coach.Page.Url.EndsWith("/coach", StringComparison.Ordinal))
        {
            await coach.Page.ReloadAsync();
            await PressAsync();
        }

        async Task PressAsync()
        {
            await (fill?.Invoke(coach.Page) ?? Task.CompletedTask);
            await coach.Page.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();
            await coach.Page.WaitForURLAsync("**/coach");
        }
    }

    /// <summary>The path of a one-time link.</summary>
    public static async Task<string> InviteAsync(RealHost host, string name)
    {
        var command = ActivatorUtilities.CreateInstance<CoachAddCommand>(host.Services);
        return new Uri(await command.InviteAsync(name, TestContext.Current.CancellationToken)).AbsolutePath;
    }

    /// <summary>Makes a link, and gives the page's path for the client.</summary>
    public static async Task<string> MakeLinkAsync(this Visitor coach, string client, string? greeting = null, string? origin = null)
    {
        await coach.Page.GotoAsync(coach.Site + "/coach/links");
        await coach.Page.Locator("#client").FillAsync(client);
        await coach.Page.Locator("#greeting").FillAsync(greeting ?? "");
        await coach.Page.Locator("#country").SelectOptionAsync("GB");
        await coach.Page.Locator("#origins").FillAsync(origin ?? "");
        await coach.Page.GetByRole(AriaRole.Button, new() { Name = "Make the link" }).ClickAsync();
        return new Uri(await coach.Page.Locator("#address").InnerTextAsync()).AbsolutePath;
    }

    private static async Task HoldPasskeysAsync(IPage page)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("WebAuthn.enable");
        await session.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = JsonSerializer.SerializeToElement(new
            {
                protocol = "ctap2",
                transport = "internal",
                hasResidentKey = true,
                hasUserVerification = true,
                isUserVerified = true,
                automaticPresenceSimulation = true,
            }),
        });
    }
}
