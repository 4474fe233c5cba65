using System.Security.Cryptography;
using System.Text;
using GentleSleepBot.Host.Activities;
using Microsoft.Extensions.Options;

namespace GentleSleepBot.Host.DirectLine;

/// <summary>Lets a request pass with a secret, or with a token for the conversation in its path.</summary>
internal sealed class DirectLineGate(DirectLineTokens tokens, IOptions<DirectLineOptions> options) : IEndpointFilter
{
    private const string Scheme = "Bearer ";

    private readonly byte[][] _secrets = [.. options.Value.Secrets.Select(secret => SHA256.HashData(Encoding.UTF8.GetBytes(secret)))];

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var request = context.HttpContext.Request;
        var authorization = request.Headers.Authorization.ToString();
        if (!authorization.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
            return ProtocolErrors.Error(StatusCodes.Status401Unauthorized, ProtocolErrors.Unauthorized, "An Authorization header with a Bearer token is needed.");

        var credential = authorization[Scheme.Length..].Trim();
        if (IsSecret(credential))
            return await PassAsync(context, next, new DirectLineCaller(Token: null));

        var check = await tokens.ReadAsync(credential);
        if (check.Token is not { } token)
            return ProtocolErrors.Error(StatusCodes.Status401Unauthorized, ProtocolErrors.Unauthorized, "The token is not one of ours.");
        if (check.Expired)
            return ProtocolErrors.Error(StatusCodes.Status403Forbidden, ProtocolErrors.TokenExpired, "The token has expired.");
        if (request.RouteValues["conversationId"] is string asked && asked != token.ConversationId)
            return ProtocolErrors.Error(StatusCodes.Status403Forbidden, ProtocolErrors.Forbidden, "The token is for another conversation.");

        if (!token.IsTrusted(request.Headers.Origin))
            return ProtocolErrors.Error(StatusCodes.Status403Forbidden, ProtocolErrors.Forbidden, "The token is not for pages of this origin.");

        return await PassAsync(context, next, new DirectLineCaller(token));
    }

    private static ValueTask<object?> PassAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next, DirectLineCaller caller)
    {
        context.HttpContext.Features.Set(caller);
        return next(context);
    }

    // Hashes are of one length, so that the time it takes tells nothing of a secret.
    private bool IsSecret(string credential)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(credential));
        return _secrets.Aggregate(false, (found, secret) => found | CryptographicOperations.FixedTimeEquals(hash, secret));
    }
}
