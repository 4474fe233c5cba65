using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Host.Tests.Coach.Push;

/// <summary>What a push service was given.</summary>
internal sealed record PostedPush(string Address, IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    /// <summary>The key that the poster says is its own.</summary>
    public string Key => Authorization()["k"];

    /// <summary>The poster's token, once its signature, audience and life hold as RFC 8292 has it.</summary>
    public async Task<JsonWebToken> TokenAsync()
    {
        var point = Base64Url.DecodeFromChars(Key);
        using var key = ECDsa.Create(new ECParameters { Curve = ECCurve.NamedCurves.nistP256, Q = new ECPoint { X = point[1..33], Y = point[33..] } });
        var result = await new JsonWebTokenHandler().ValidateTokenAsync(Authorization()["t"], new TokenValidationParameters
        {
            IssuerSigningKey = new ECDsaSecurityKey(key),
            ValidAlgorithms = [SecurityAlgorithms.EcdsaSha256],
            ValidAudience = new Uri(Address).GetLeftPart(UriPartial.Authority),
            ValidateIssuer = false,
        });
        Assert.True(result.IsValid, result.Exception?.Message);
        var token = (JsonWebToken)result.SecurityToken;
        Assert.InRange(token.ValidTo, TimeProvider.System.GetUtcNow().UtcDateTime, TimeProvider.System.GetUtcNow().AddHours(24).UtcDateTime);
        return token;
    }

    private Dictionary<string, string> Authorization()
    {
        var header = Headers["Authorization"];
        Assert.StartsWith("vapid ", header, StringComparison.OrdinalIgnoreCase);
        return header["vapid ".Length..].Split(',', StringSplitOptions.TrimEntries).Select(part => part.Split('=', 2)).ToDictionary(part => part[0], part => part[1]);
    }
}
