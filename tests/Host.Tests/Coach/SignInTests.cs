using System.Net;
using System.Text.RegularExpressions;
using GentleSleepBot.Host.Coach;
using Host.Tests.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Host.Tests.Coach;

public sealed class SignInTests : IDisposable
{
    private const string Password = "warm milk and a long walk";

    private readonly BotHost _host = new();

    public void Dispose() => _host.Dispose();

    [Theory]
    [InlineData("/coach")]
    [InlineData("/coach/links")]
    [InlineData("/coach/links/x")]
    [InlineData("/coach/asked/x")]
    [InlineData("/coach/settings")]
    [InlineData("/coach/topics")]
    [InlineData("/coach/topics/x")]
    [InlineData("/coach/clients/x")]
    [InlineData("/coach/clients/x/plan")]
    [InlineData("/coach/numbers")]
    public async Task Page_WithoutASession_SendsToSignIn(string path)
    {
        var response = await _host.CreateClient(new() { AllowAutoRedirect = false }).SendAsync(HttpMethod.Get, path);

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.StartsWith("/coach/sign-in", response.Headers.Location!.PathAndQuery, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Password_Right_StillNeedsTheCode()
    {
        await EnrolAsync();
        var client = _host.CreateClient();

        Assert.Contains("Code from your authenticator app", await SignInAsync(client, Password), StringComparison.Ordinal);

        var today = await client.SendAsync(HttpMethod.Get, "/coach");
        Assert.Equal("/coach/sign-in", today.RequestMessage!.RequestUri!.AbsolutePath);
    }

    [Fact]
    public async Task Password_WrongTooOften_LocksEvenTheRightOne()
    {
        await EnrolAsync();
        var client = _host.CreateClient();

        for (var attempt = 0; attempt < 5; attempt++)
            await SignInAsync(client, "wrong");

        Assert.Contains("Too many tries", await SignInAsync(client, Password), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Password_OfNobody_IsToldLikeAWrongOne()
    {
        await EnrolAsync();

        Assert.Contains("do not fit", await SignInAsync(_host.CreateClient(), "wrong"), StringComparison.Ordinal);
        Assert.Contains("do not fit", await SignInAsync(_host.CreateClient(), Password, name: "nobody"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_WithoutItsToken_IsRefused()
    {
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("name", "ana")]);

        var response = await _host.CreateClient().PostAsync(new Uri("/coach/sign-in?handler=Password", UriKind.Relative), form, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    private async Task EnrolAsync()
    {
        await _host.LinkAsync();
        using var scope = _host.Services.CreateScope();
        var coaches = scope.ServiceProvider.GetRequiredService<UserManager<CoachAccount>>();
        var ana = (await coaches.FindByIdAsync(Coaches.Ana))!;
        Assert.True((await coaches.AddPasswordAsync(ana, Password)).Succeeded);
        Assert.True((await coaches.ResetAuthenticatorKeyAsync(ana)).Succeeded);
        Assert.True((await coaches.SetTwoFactorEnabledAsync(ana, true)).Succeeded);
    }

    private static async Task<string> SignInAsync(HttpClient client, string password, string name = "ana")
    {
        var page = await (await client.SendAsync(HttpMethod.Get, "/coach/sign-in")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        using var form = new FormUrlEncodedContent(
        [
            KeyValuePair.Create("name", name),
            KeyValuePair.Create("password", password),
            KeyValuePair.Create("__RequestVerificationToken", Regex.Match(page, "name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"").Groups[1].Value),
        ]);
        var response = await client.PostAsync(new Uri("/coach/sign-in?handler=Password", UriKind.Relative), form, TestContext.Current.CancellationToken);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
