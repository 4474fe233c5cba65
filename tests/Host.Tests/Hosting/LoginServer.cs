using System.Security.Cryptography;
using System.Text;
using Azure.Core;
using GentleSleepBot.Host.BotMessages.Credentials;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Host.Tests.Hosting;

/// <summary>A login service on this machine: publishes a key for channels, and gives tokens to the bot.</summary>
internal sealed class LoginServer : IAsyncDisposable
{
    public const string AppId = "11111111-2222-3333-4444-555555555555";

    private const string KeyId = "key";

    private static readonly RSA Key = RSA.Create(2048);

    private readonly WebApplication _app;

    private LoginServer(WebApplication app) => _app = app;

    public bool IsDown { get; set; }

    public string Address => _app.Urls.First();

    /// <summary>Registers a host's bot here; what it shows other login services is given.</summary>
    public void Register(BotHost host, TokenCredential credential, DateTimeOffset? expires = null)
    {
        host.Settings["Bot:AppId"] = AppId;
        host.Settings["Bot:ClientSecret"] = "the bot's secret";
        host.Settings["Bot:Cloud:ChannelOpenIdMetadata"] = $"{Address}/openid";
        host.Settings["Bot:Cloud:EmulatorOpenIdMetadata"] = $"{Address}/openid";
        host.Parts = services => services.AddSingleton(new Lazy<BotCredential>(new BotCredential(credential, expires)));
    }

    public static async Task<LoginServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var server = new LoginServer(builder.Build());
        server._app.MapGet("/openid", () => server.IsDown
            ? Results.StatusCode(StatusCodes.Status503ServiceUnavailable)
            : Results.Json(new { issuer = "here", jwks_uri = $"{server.Address}/keys" }));
        server._app.MapGet("/keys", () => Results.Json(new { keys = new[] { PublicKey() } }));
        await server._app.StartAsync();
        return server;
    }

    /// <summary>A token as a channel sends it.</summary>
    public static string ChannelToken(string serviceUrl, DateTimeOffset now) =>
        Token("https://api.botframework.com", new SigningCredentials(new RsaSecurityKey(Key) { KeyId = KeyId }, SecurityAlgorithms.RsaSha256), serviceUrl, now);

    /// <summary>A token signed with a dummy secret, as the Playground sends it to bots of one kind.</summary>
    public static string DummyToken(string serviceUrl) => Token(
        "https://api.botframework.com",
        new SigningCredentials(new SymmetricSecurityKey(Encoding.UTF8.GetBytes("a dummy key of thirty-two bytes.")) { KeyId = KeyId }, SecurityAlgorithms.HmacSha256),
        serviceUrl,
        new DateTimeOffset(2026, 3, 1, 3, 0, 0, TimeSpan.Zero));

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private static string Token(string issuer, SigningCredentials credentials, string serviceUrl, DateTimeOffset now) =>
        new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = issuer,
            Audience = AppId,
            NotBefore = now.UtcDateTime,
            Expires = now.UtcDateTime.AddHours(1),
            Claims = new Dictionary<string, object> { ["serviceurl"] = serviceUrl },
            SigningCredentials = credentials,
        });

    private static object PublicKey()
    {
        var parameters = Key.ExportParameters(includePrivateParameters: false);
        return new
        {
            kty = "RSA",
            kid = KeyId,
            n = Base64UrlEncoder.Encode(parameters.Modulus),
            e = Base64UrlEncoder.Encode(parameters.Exponent),
            endorsements = new[] { "msteams" },
        };
    }
}
