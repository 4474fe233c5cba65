using Azure.Core;
using Azure.Identity;

namespace Host.Tests.Hosting;

/// <summary>A credential for which the login service gives this token; none when null.</summary>
internal sealed class GivenToken(string? token) : TokenCredential
{
    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) => token is null
        ? throw new AuthenticationFailedException("AADSTS7000222: The secret 'hush' has expired.")
        : new AccessToken(token, DateTimeOffset.MaxValue);

    public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        ValueTask.FromResult(GetToken(requestContext, cancellationToken));
}
