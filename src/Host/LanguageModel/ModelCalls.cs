using System.ClientModel;
using Polly;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace GentleSleepBot.Host.LanguageModel;

/// <summary>Stands before every call of a model: its budget, its deadline and its retries. Every fault is an absent answer.</summary>
internal sealed partial class ModelCalls(ResiliencePipeline resilience, TokenBudget budget, ILogger<ModelCalls> logger)
{
    /// <summary>What a call gives; null when it gives nothing for whatever reason.</summary>
    /// <param name="conversationId">Whose budget it is spent from.</param>
    /// <param name="call">Makes the call.</param>
    /// <param name="read">Takes the answer from what came back; null with a reason in words when there is none.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<TAnswer?> TryAsync<TResult, TAnswer>(
        string conversationId, Func<CancellationToken, Task<ClientResult<TResult>>> call, Func<TResult, ModelAnswer<TAnswer>> read, CancellationToken cancellationToken)
        where TAnswer : class
    {
        if (!budget.Allows(conversationId))
        {
            LogBudgetSpent();
            ModelTelemetry.Called("over_budget");
            return null;
        }

        try
        {
            var result = await resilience.ExecuteAsync(async token => await call(token), cancellationToken);
            var answer = read(result.Value);
            budget.Spend(conversationId, answer.Input + answer.Output);
            ModelTelemetry.Used(answer.Input, answer.Output);
            if (answer.Value is { } value)
            {
                ModelTelemetry.Called("answered");
                return value;
            }

            LogNoAnswer(answer.WhyNot);
        }
        catch (Exception fault) when (IsAbsence(fault) && !cancellationToken.IsCancellationRequested)
        {
            LogNoAnswer(fault is ClientResultException refused ? $"status {refused.Status}" : fault.GetType().Name);
        }

        ModelTelemetry.Called("no_answer");
        return null;
    }

    private static bool IsAbsence(Exception fault) => fault is ClientResultException or HttpRequestException or IOException or BrokenCircuitException
        or TimeoutRejectedException or OperationCanceledException or System.Text.Json.JsonException or InvalidOperationException or ArgumentException
        or FormatException or KeyNotFoundException or AggregateException or Azure.Identity.AuthenticationFailedException;

    [LoggerMessage(LogLevel.Warning, "The language model gave no answer: {Reason}")]
    private partial void LogNoAnswer(string reason);

    [LoggerMessage(LogLevel.Warning, "The language model is not asked: its tokens for today are spent")]
    private partial void LogBudgetSpent();
}
