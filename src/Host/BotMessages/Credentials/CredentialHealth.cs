using System.Globalization;
using System.Text.RegularExpressions;
using Azure.Core;
using Azure.Identity;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace GentleSleepBot.Host.BotMessages.Credentials;

/// <summary>Whether the bot can still prove who it is: not refused, not expired, and not about to be.</summary>
internal sealed partial class CredentialHealth(Lazy<BotCredential> credential, CredentialState state, IOptions<BotOptions> options, TimeProvider clock) : IHealthCheck
{
    private static readonly TimeSpan WarnBefore = TimeSpan.FromDays(30);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (!options.Value.IsRegistered)
            return HealthCheckResult.Healthy("The bot is not registered with Azure Bot Service.");

        try
        {
            var (token, expires) = credential.Value;
            await token.GetTokenAsync(new TokenRequestContext([options.Value.Cloud.Scope]), cancellationToken);
            return state.Refusal is { } refusal ? HealthCheckResult.Unhealthy(refusal) : Lasting(expires);
        }
        catch (Exception fault) when (fault is AuthenticationFailedException or IOException or System.Security.Cryptography.CryptographicException)
        {
            return HealthCheckResult.Unhealthy($"The login service refuses the bot's credential, or cannot be reached{CodeIn(fault.Message)}.");
        }
    }

    private HealthCheckResult Lasting(DateTimeOffset? expires)
    {
        if (expires is not { } end || end - clock.GetUtcNow() > WarnBefore)
            return HealthCheckResult.Healthy("The bot's credential is taken.");

        var day = end.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return end <= clock.GetUtcNow()
            ? HealthCheckResult.Unhealthy($"The bot's credential expired on {day}.")
            : HealthCheckResult.Degraded($"The bot's credential expires on {day}: make a new one before then.");
    }

    // The service's words name the app and the tenant; its code is enough to look the cause up.
    private static string CodeIn(string message) => ServiceCode().Match(message) is { Success: true } code ? $" ({code.Value})" : "";

    [GeneratedRegex("AADSTS[0-9]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ServiceCode();
}
