using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace BotFramework.Tests.Connector.Authentication;

/// <summary>A token as a channel makes it, in which a test changes one thing.</summary>
internal sealed record Bearer
{
    public const string AppId = "11111111-2222-3333-4444-555555555555";

    public const string ServiceUrl = "https://smba.example/teams/";

    public static readonly DateTimeOffset Now = new(2026, 3, 1, 3, 0, 0, TimeSpan.Zero);

    public required SigningCredentials? Credentials { get; init; }

    public string? Issuer { get; init; } = "https://api.botframework.com";

    public string? Audience { get; init; } = AppId;

    public DateTimeOffset? NotBefore { get; init; } = Now;

    public DateTimeOffset? Expires { get; init; } = Now.AddHours(1);

    public Dictionary<string, object> Claims { get; init; } = new() { ["serviceurl"] = ServiceUrl };

    public static Bearer Channel(LoginService.PublishedKey key) => new() { Credentials = key.Credentials() };

    /// <summary>As the Playground makes it with the bot's own registration.</summary>
    public static Bearer Emulator(LoginService.PublishedKey key) => new()
    {
        Credentials = key.Credentials(),
        Issuer = "https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0",
        Claims = new() { ["ver"] = "2.0", ["azp"] = AppId },
    };

    public Bearer With(string claim, object value) => this with { Claims = new(Claims) { [claim] = value } };

    public Bearer Without(string claim) => this with { Claims = Claims.Where(known => known.Key != claim).ToDictionary() };

    public string Header() => "Bearer " + new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
    {
        Issuer = Issuer,
        Audience = Audience,
        NotBefore = NotBefore?.UtcDateTime,
        Expires = Expires?.UtcDateTime,
        Claims = Claims,
        SigningCredentials = Credentials,
    });
}
