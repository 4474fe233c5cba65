using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace GentleSleepBot.Host.DirectLine;

/// <summary>Issues and reads the signed tokens of Direct Line: long ones for requests, short ones that open a stream.</summary>
internal sealed class DirectLineTokens(SigningKey key, IOptions<DirectLineOptions> options, TimeProvider clock)
{
    private const string Issuer = "gentle-sleep-bot";
    private const string RequestAudience = "directline";
    private const string StreamAudience = "directline-stream";
    private const string ConversationClaim = "conv";
    private const string OriginsClaim = "origins";

    // No origin holds a space.
    private const char OriginsSeparator = ' ';

    // Stock clients look for this claim by name to learn who they are.
    private const string UserClaim = "user";

    private readonly JsonWebTokenHandler _handler = new() { SetDefaultTimesOnTokenCreation = false };

    /// <summary>Seconds for which a token issued now is good.</summary>
    public int LifetimeSeconds => (int)options.Value.TokenLifetime.TotalSeconds;

    public string Issue(DirectLineToken token) => Sign(token, RequestAudience, options.Value.TokenLifetime);

    public string IssueStreamTicket(DirectLineToken token) => Sign(token, StreamAudience, options.Value.StreamTicketLifetime);

    public Task<TokenCheck> ReadAsync(string text) => ReadAsync(text, RequestAudience);

    public Task<TokenCheck> ReadStreamTicketAsync(string text) => ReadAsync(text, StreamAudience);

    private string Sign(DirectLineToken token, string audience, TimeSpan lifetime)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var claims = new Dictionary<string, object> { [ConversationClaim] = token.ConversationId };
        if (token.UserId is { } user)
            claims[UserClaim] = user;
        if (token.TrustedOrigins.Count > 0)
            claims[OriginsClaim] = string.Join(OriginsSeparator, token.TrustedOrigins);

        return _handler.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = audience,
            IssuedAt = now,
            Expires = now + lifetime,
            Claims = claims,
            SigningCredentials = key.Credentials,
        });
    }

    private async Task<TokenCheck> ReadAsync(string text, string audience)
    {
        var result = await _handler.ValidateTokenAsync(text, new TokenValidationParameters
        {
            ValidIssuer = Issuer,
            ValidAudience = audience,
            IssuerSigningKey = key.Credentials.Key,
            ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
            ValidateLifetime = false,
        });

        if (!result.IsValid || result.SecurityToken is not JsonWebToken jwt || !jwt.TryGetPayloadValue<string>(ConversationClaim, out var conversation))
            return default;

        jwt.TryGetPayloadValue<string>(UserClaim, out var user);
        jwt.TryGetPayloadValue<string>(OriginsClaim, out var origins);
        var token = new DirectLineToken(conversation, user) { TrustedOrigins = origins?.Split(OriginsSeparator) ?? [] };
        return new TokenCheck(token, Expired: jwt.ValidTo <= clock.GetUtcNow().UtcDateTime);
    }
}
