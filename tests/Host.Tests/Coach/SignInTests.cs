using System.Net;
using Browser.Tests;
using GentleSleepBot.Host.Coach;
using Host.Tests.Hosting;

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
        Assert.True(response.Headers.Contains("Content-Security-Policy"));
    }

    [Fact]
    public async Task Password_Right_StillNeedsTheCode()
    {
        var key = await new PortalVisitor(_host).EnrolAsync(Password);
        var visitor = new PortalVisitor(_host);

        Assert.Contains("Code from your authenticator app", await SignInAsync(visitor, Password), StringComparison.Ordinal);
        Assert.Equal("/coach/sign-in", (await visitor.OpenAsync("/coach")).Path);

        await SignInAsync(visitor, Password);
        await visitor.SendAsync("/coach/sign-in?handler=Code", ("code", Totp.Now(key)));
        Assert.Equal("/coach", (await visitor.OpenAsync("/coach")).Path);
    }

    [Fact]
    public async Task Password_BeforeItsCodeEverFitted_OpensNothing()
    {
        var visitor = new PortalVisitor(_host);
        await visitor.ChoosePasswordAsync(Password);

        Assert.Contains("do not fit", await SignInAsync(visitor, Password), StringComparison.Ordinal);

        Assert.Equal("/coach/sign-in", (await visitor.OpenAsync("/coach")).Path);
    }

    [Fact]
    public async Task Password_OfAnAccountWithoutAnAuthenticator_OpensNothing()
    {
        await new PortalVisitor(_host).EnrolAsync(Password);
        await _host.Get<CoachAccounts>().ChangeAsync(await AnasIdAsync(), coach => coach.AuthenticatorKey = null, TestContext.Current.CancellationToken);
        var visitor = new PortalVisitor(_host);

        Assert.Contains("do not fit", await SignInAsync(visitor, Password), StringComparison.Ordinal);

        Assert.Equal("/coach/sign-in", (await visitor.OpenAsync("/coach")).Path);
    }

    [Fact]
    public async Task NewPassword_Refused_LeavesTheOldOneInForce()
    {
        await new PortalVisitor(_host).EnrolAsync(Password);

        Assert.Contains("at least 12", await new PortalVisitor(_host).ChoosePasswordAsync("short"), StringComparison.Ordinal);

        Assert.Contains("Code from your authenticator app", await SignInAsync(new PortalVisitor(_host), Password), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Enrolment_WrongCode_AsksAgainForTheSameApp()
    {
        var visitor = new PortalVisitor(_host);
        var page = await visitor.ChoosePasswordAsync(Password);

        var again = await visitor.SendAsync($"{visitor.Path}?handler=Code", ("code", "000000x"));

        Assert.Contains("That code does not fit", again, StringComparison.Ordinal);
        Assert.Equal(PortalVisitor.KeyOn(page), PortalVisitor.KeyOn(again));
    }

    [Fact]
    public async Task Password_WrongTooOften_LocksEvenTheRightOne()
    {
        await new PortalVisitor(_host).EnrolAsync(Password);
        var visitor = new PortalVisitor(_host);

        for (var attempt = 0; attempt < 5; attempt++)
            await SignInAsync(visitor, "wrong");

        Assert.Contains("Too many tries", await SignInAsync(visitor, Password), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Password_OfNobody_IsToldLikeAWrongOne()
    {
        await new PortalVisitor(_host).EnrolAsync(Password);

        Assert.Contains("do not fit", await SignInAsync(new PortalVisitor(_host), "wrong"), StringComparison.Ordinal);
        Assert.Contains("do not fit", await SignInAsync(new PortalVisitor(_host), Password, name: "nobody"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SignIn_TriedTooOftenFromOneAddress_HasToWait()
    {
        _host.Settings["Limits:SignInsPerMinute"] = "3";
        _host.Caller = IPAddress.Parse("203.0.113.7");
        var visitor = new PortalVisitor(_host);
        for (var attempt = 0; attempt < 3; attempt++)
            Assert.Contains("do not fit", await SignInAsync(visitor, "wrong", $"coach {attempt}"), StringComparison.Ordinal);

        Assert.Contains("wait a minute", await SignInAsync(visitor, "wrong", "one more"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.TooManyRequests, visitor.Response.StatusCode);
        Assert.True(visitor.Response.Headers.RetryAfter?.Delta > TimeSpan.Zero);

        _host.Caller = IPAddress.Parse("203.0.113.8");
        Assert.Contains("do not fit", await SignInAsync(visitor, "wrong"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://sleep.example", true)]
    [InlineData("http://localhost:5080", false)]
    public async Task Cookies_AreSecureWhereTheSiteIs(string address, bool areSecure)
    {
        _host.Settings["Site:PublicAddress"] = address;
        var key = await new PortalVisitor(_host).EnrolAsync(Password);
        var visitor = new PortalVisitor(_host);
        await SignInAsync(visitor, Password);
        await visitor.SendAsync("/coach/sign-in?handler=Code", ("code", Totp.Now(key)));

        Assert.Contains(visitor.CookiesSet, cookie => cookie.StartsWith("gentle-sleep-coach=", StringComparison.Ordinal));
        Assert.Contains(visitor.CookiesSet, cookie => cookie.StartsWith("gentle-sleep-coach-form=", StringComparison.Ordinal));
        Assert.All(visitor.CookiesSet, cookie => Assert.Equal(areSecure, cookie.Contains("; secure", StringComparison.Ordinal)));
        Assert.All(visitor.CookiesSet, cookie => Assert.Contains("; httponly", cookie, StringComparison.Ordinal));
        Assert.Equal(areSecure, visitor.Response.Headers.Contains("Strict-Transport-Security"));
    }

    [Theory]
    [InlineData("/coach/sign-in?handler=Password")]
    [InlineData("/coach/enrol/x?handler=Code")]
    [InlineData("/coach/settings?handler=Save")]
    public async Task Form_TooLong_IsNotRead(string path)
    {
        var visitor = new PortalVisitor(_host);

        await visitor.SendAsync(path, ("name", new string('a', 300_000)));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, visitor.Response.StatusCode);
    }

    [Fact]
    public async Task Form_WithoutItsToken_IsRefused()
    {
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("name", "ana")]);

        var response = await _host.CreateClient().PostAsync(new Uri("/coach/sign-in?handler=Password", UriKind.Relative), form, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    private async Task<string> AnasIdAsync() => (await _host.Get<CoachAccounts>().FindByNameAsync("ANA", TestContext.Current.CancellationToken))!.Id;

    private static async Task<string> SignInAsync(PortalVisitor visitor, string password, string name = Coaches.Ana)
    {
        await visitor.OpenAsync("/coach/sign-in");
        return await visitor.SendAsync("/coach/sign-in?handler=Password", ("name", name), ("password", password));
    }
}
