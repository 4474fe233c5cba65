using Microsoft.Extensions.Diagnostics.HealthChecks;
using Polly.CircuitBreaker;

namespace GentleSleepBot.Host.LanguageModel;

/// <summary>Warns when answers go out as curated because the model is away or its tokens are spent; the bot itself stays well.</summary>
internal sealed class LanguageModelHealth(TokenBudget budget, CircuitBreakerStateProvider breaker) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(budget.IsExhausted ? HealthCheckResult.Degraded("The language model's tokens for today are spent; curated answers go out.")
            : breaker.CircuitState == CircuitState.Open ? HealthCheckResult.Degraded("The language model is not answering; curated answers go out.")
            : HealthCheckResult.Healthy());
}
