using System.Net;
using System.Text.RegularExpressions;
using Browser.Tests;
using GentleSleepBot.Host.Coach;
using Host.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Host.Tests.Coach;

/// <summary>A browser in the portal: it keeps cookies, follows redirects, and sends the hidden fields of the page it is on.</summary>
internal sealed partial class PortalVisitor(BotHost host)
{
    // Cookies end by the host's clock, which is not the machine's: they are kept here.
    private readonly HttpClient _client = host.CreateClient(new() { HandleCookies = false, AllowAutoRedirect = false });
    private readonly Dictionary<string, string> _cookies = new(StringComparer.Ordinal);
    private (string Name, string Value)[] _hidden = [];

    /// <summary>The page it is on.</summary>
    public string Path { get; private set; } = "/";

    /// <summary>The last answer.</summary>
    public HttpResponseMessage Response { get; private set; } = new();

    /// <summary>Every cookie that was ever set, as it was set.</summary>
    public List<string> CookiesSet { get; } = [];

    /// <summary>Opens a page, and gives its path after redirects and its text.</summary>
    public async Task<(string Path, string Text)> OpenAsync(string path)
    {
        var text = await ReadAsync(HttpMethod.Get, path);
        return (Path, text);
    }

    /// <summary>Sends a form of the page, and gives the text of what is shown then.</summary>
    public async Task<string> SendAsync(string path, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Concat(_hidden).Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return await ReadAsync(HttpMethod.Post, path, form);
    }

    /// <summary>Enrols Ana with a password and an app, and gives the app's key.</summary>
    public async Task<string> EnrolAsync(string password)
    {
        var key = KeyOn(await ChoosePasswordAsync(password));
        await SendAsync($"{Path}?handler=Code", ("code", Totp.Now(key)));
        Assert.Equal("/coach", Path);
        return key;
    }

    /// <summary>Follows a new one-time link of Ana's, chooses a password there, and gives what is shown then.</summary>
    public async Task<string> ChoosePasswordAsync(string password)
    {
        var command = ActivatorUtilities.CreateInstance<CoachAddCommand>(host.Services);
        await OpenAsync(new Uri(await command.InviteAsync(Coaches.Ana, TestContext.Current.CancellationToken)).AbsolutePath);
        return await SendAsync($"{Path}?handler=Password", ("name", "Ana Ruiz"), ("password", password));
    }

    /// <summary>The key that a page shows for an authenticator app.</summary>
    public static string KeyOn(string page) => page.Split("<code>")[1].Split("</code>")[0];

    private async Task<string> ReadAsync(HttpMethod method, string path, HttpContent? form = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = form };
        if (_cookies.Count > 0)
            request.Headers.Add("Cookie", string.Join("; ", _cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")));
        Response = await _client.SendAsync(request, TestContext.Current.CancellationToken);
        foreach (var cookie in Response.Headers.TryGetValues("Set-Cookie", out var set) ? set : [])
            Keep(cookie);
        if (Response.Headers.Location is { } next)
            return await ReadAsync(HttpMethod.Get, new Uri(_client.BaseAddress!, next).PathAndQuery);

        Path = path.Split('?')[0];
        var text = await Response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        _hidden = [.. Hidden().Matches(text).Select(tag => (Attribute(tag.Value, "name"), Attribute(tag.Value, "value"))).Distinct()];
        return text;
    }

    private void Keep(string cookie)
    {
        CookiesSet.Add(cookie);
        var (name, value) = cookie.Split(';')[0].Split('=', 2) is [var key, var content] ? (key, content) : (cookie, "");
        if (value.Length > 0)
            _cookies[name] = value;
        else
            _cookies.Remove(name);
    }

    private static string Attribute(string tag, string name) => WebUtility.HtmlDecode(Regex.Match(tag, $" {name}=\"([^\"]*)\"").Groups[1].Value);

    [GeneratedRegex("<input[^>]*type=\"hidden\"[^>]*>", RegexOptions.NonBacktracking)]
    private static partial Regex Hidden();
}
