using System.ClientModel;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;

namespace GentleSleepBot.Host.LanguageModel;

/// <summary>How long a call may take, how it is tried again, and when calls stop for a while.</summary>
internal static class ModelResilience
{
    private const int Retries = 2;
    private const int TriesInADeadline = 2;
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan BreakerWindow = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Break = TimeSpan.FromSeconds(30);

    /// <summary>Retries with jitter inside one deadline; after a run of failures nothing is asked for half a minute.</summary>
    /// <param name="deadline">How long a call may take with its retries.</param>
    /// <param name="clock">The clock of all waits.</param>
    /// <param name="breaker">Tells the health page whether calls are stopped.</param>
    public static ResiliencePipeline Pipeline(TimeSpan deadline, TimeProvider clock, CircuitBreakerStateProvider breaker) =>
        new ResiliencePipelineBuilder { TimeProvider = clock }
            .AddTimeout(new TimeoutStrategyOptions { Timeout = deadline })
            .AddRetry(new RetryStrategyOptions
            {
                ShouldHandle = outcome => ValueTask.FromResult(IsPassing(outcome.Outcome.Exception)),
                MaxRetryAttempts = Retries,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                Delay = FirstPause,
                DelayGenerator = attempt => ValueTask.FromResult(AskedPause(attempt.Outcome.Exception, clock)),
            })
            .AddCircuitBreaker(new CircuitBreakerStrategyOptions
            {
                ShouldHandle = outcome => ValueTask.FromResult(outcome.Outcome.Exception is not null and not OperationCanceledException),
                FailureRatio = 0.5,
                MinimumThroughput = 6,
                SamplingDuration = BreakerWindow,
                BreakDuration = Break,
                StateProvider = breaker,
            })
            .AddTimeout(new TimeoutStrategyOptions { Timeout = deadline / TriesInADeadline })
            .Build();

    private static bool IsPassing(Exception? fault) => fault is ClientResultException { Status: 0 or 408 or 429 or >= 500 } or HttpRequestException or IOException or TimeoutRejectedException;

    /// <summary>The server's own <c>Retry-After</c> in seconds where it is short enough to wait for; null leaves the pause to the back-off.</summary>
    private static TimeSpan? AskedPause(Exception? fault, TimeProvider clock)
    {
        if (fault is not ClientResultException refused || refused.GetRawResponse()?.Headers.TryGetValue("Retry-After", out var asked) != true)
            return null;

        var pause = int.TryParse(asked, out var seconds) ? TimeSpan.FromSeconds(seconds)
            : DateTimeOffset.TryParse(asked, System.Globalization.CultureInfo.InvariantCulture, out var until) ? until - clock.GetUtcNow()
            : TimeSpan.Zero;
        return pause > LongestPause ? LongestPause : pause;
    }
}
