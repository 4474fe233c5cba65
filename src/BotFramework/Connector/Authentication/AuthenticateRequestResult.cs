using System.Security.Claims;

namespace BotFramework.Connector.Authentication;

/// <summary>Who sent an activity, as its token proves.</summary>
/// <param name="ClaimsIdentity">The token's claims.</param>
/// <param name="Audience">App id for which the token was made.</param>
public sealed record AuthenticateRequestResult(ClaimsIdentity ClaimsIdentity, string Audience);
