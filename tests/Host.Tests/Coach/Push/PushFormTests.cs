using GentleSleepBot.Host.Coach.Push;
using GentleSleepBot.Host.Settings;

namespace Host.Tests.Coach.Push;

public sealed class PushFormTests
{
    [Theory]
    [InlineData("https://fcm.googleapis.com/fcm/send/abc")]
    [InlineData("https://updates.push.services.mozilla.com/wpush/v2/abc")]
    [InlineData("https://web.push.apple.com/abc")]
    [InlineData("https://wns2-par02p.notify.windows.com/w/?token=abc")]
    public void FindFault_ServiceOfABrowser_HasNone(string endpoint) => Assert.Null(FaultOf(endpoint));

    [Theory]
    [InlineData("http://fcm.googleapis.com/abc")]
    [InlineData("https://fcm.googleapis.com:8443/abc")]
    [InlineData("https://ana@fcm.googleapis.com/abc")]
    [InlineData("https://fcm.googleapis.com/abc#part")]
    [InlineData("https://evilfcm.googleapis.com.example/abc")]
    [InlineData("https://evilfcm.googleapis.com/abc")]
    [InlineData("https://127.0.0.1/abc")]
    [InlineData("https://[::1]/abc")]
    [InlineData("https://localhost/abc")]
    [InlineData("https://169.254.169.254/latest/meta-data")]
    [InlineData("file:///etc/passwd")]
    [InlineData("/coach")]
    public void FindFault_AddressOfAnythingElse_IsRefused(string endpoint) => Assert.Contains("not one that this host posts to", FaultOf(endpoint), StringComparison.Ordinal);

    [Theory]
    [InlineData(null, null, null)]
    [InlineData("", "", "")]
    [InlineData("https://fcm.googleapis.com/abc", "AAAA", null)]
    [InlineData("https://fcm.googleapis.com/abc", "no key", null)]
    [InlineData("https://fcm.googleapis.com/abc", null, "AAAA")]
    [InlineData("https://fcm.googleapis.com/abc", "BAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1Njc4OTo7PD0-P0A", null)]
    public void FindFault_WithoutWhatItTakes_IsRefused(string? endpoint, string? key, string? secret)
    {
        using var browser = new PushBrowser();
        var form = new PushForm { Endpoint = endpoint, BrowserKey = key ?? (endpoint is null ? null : browser.Key), BrowserSecret = secret ?? (endpoint is null ? null : browser.Secret) };

        Assert.Contains("did not say", form.FindFault(new WebPushOptions()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("push.example.org fcm.googleapis.com", true)]
    [InlineData("https://push.example.org", false)]
    [InlineData("com", false)]
    [InlineData("10.0.0.1", false)]
    public void Settings_Services_AreNames(string services, bool isFine) =>
        Assert.Equal(isFine, !SettingsValidator.FaultsIn(new WebPushOptions { Services = services }, WebPushOptions.Section).Any());

    private static string? FaultOf(string endpoint)
    {
        using var browser = new PushBrowser();
        return new PushForm { Endpoint = endpoint, BrowserKey = browser.Key, BrowserSecret = browser.Secret }.FindFault(new WebPushOptions());
    }
}
