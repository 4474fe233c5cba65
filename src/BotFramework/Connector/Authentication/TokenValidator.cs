using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace BotFramework.Connector.Authentication;

/// <summary>Checks what a token alone can tell: issuer, signature, lifetime and audience.</summary>
internal sealed class TokenValidator(TimeProvider time)
{
    private readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false };

    /// <summary>Reads a token without trusting it.</summary>
    public JsonWebToken Read(string text)
    {
        try
        {
            return _handler.ReadJsonWebToken(text);
        }
        catch (Exception fault) when (fault is ArgumentException or SecurityTokenException or FormatException)
        {
            throw new UnauthorizedAccessException("The token cannot be read.");
        }
    }

    /// <summary>Validates a token; returns it with the key that signed it.</summary>
    public async Task<ValidToken> ValidateAsync(JsonWebToken token, TokenRules rules, CancellationToken cancellationToken)
    {
        var key = await rules.Keys.FindAsync(token.Kid, cancellationToken)
            ?? throw new UnauthorizedAccessException("The token is signed with an unknown key.");

        var result = await _handler.ValidateTokenAsync(token.EncodedToken, new TokenValidationParameters
        {
            ValidIssuers = rules.Issuers,
            ValidAudience = rules.Audience,
            IssuerSigningKey = key.Key,
            ValidAlgorithms = AuthenticationConstants.AllowedSigningAlgorithms,
            LifetimeValidator = (notBefore, expires, _, _) => IsInTime(notBefore, expires),
        });

        return result.IsValid
            ? new ValidToken(token, result.ClaimsIdentity, key)
            : throw new UnauthorizedAccessException($"The token is refused: {result.Exception?.GetType().Name}.");
    }

    private bool IsInTime(DateTime? notBefore, DateTime? expires)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return notBefore is { } from && expires is { } until
            && from <= now + AuthenticationConstants.ClockSkew
            && until > now - AuthenticationConstants.ClockSkew;
    }
}
