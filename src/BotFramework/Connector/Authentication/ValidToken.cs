using System.Security.Claims;
using Microsoft.IdentityModel.JsonWebTokens;

namespace BotFramework.Connector.Authentication;

/// <summary>A token that is what it says, and the key that signed it.</summary>
internal sealed record ValidToken(JsonWebToken Token, ClaimsIdentity Identity, SigningKey Key)
{
    /// <summary>A claim's text; null when it is missing or no text.</summary>
    public string? Claim(string name) => Token.TryGetPayloadValue<string>(name, out var value) ? value : null;

    /// <summary>App id of the caller; null when the token does not tell it in the way of its version.</summary>
    public string? CallerAppId => Claim(AuthenticationConstants.VersionClaim) switch
    {
        "2.0" => Claim(AuthenticationConstants.AuthorizedParty),
        "1.0" or "" => Claim(AuthenticationConstants.AppIdClaim),
        _ => null,
    };
}
