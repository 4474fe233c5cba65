using System.ClientModel;
using OpenAI.Chat;
using Polly;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace GentleSleepBot.Host.LanguageModel;

/// <summary>Asks an Azure OpenAI deployment, or a server that speaks the same protocol. Every fault is an absent answer.</summary>
internal sealed partial class OpenAILanguageModel(
    ChatClient client, ResiliencePipeline<ClientResult<ChatCompletion>> resilience, TokenBudget budget, ILogger<OpenAILanguageModel> logger) : ILanguageModel
{
    private const int MostOutputTokens = 1200;
    private const int LongestAnswer = 16_000;

    public async Task<string?> AskAsync(ModelQuestion question, CancellationToken cancellationToken)
    {
        if (!budget.Allows(question.ConversationId))
        {
            LogBudgetSpent();
            ModelTelemetry.Called("over_budget");
            return null;
        }

        try
        {
            var result = await resilience.ExecuteAsync(async token => await client.CompleteChatAsync(MessagesOf(question), OptionsOf(question), token), cancellationToken);
            var completion = result.Value;
            budget.Spend(question.ConversationId, completion.Usage?.TotalTokenCount ?? MostOutputTokens);
            ModelTelemetry.Used(completion.Usage?.InputTokenCount ?? 0, completion.Usage?.OutputTokenCount ?? 0);
            if (completion.FinishReason == ChatFinishReason.Stop && completion.Content is [{ Text: { Length: > 0 and <= LongestAnswer } text }])
            {
                ModelTelemetry.Called("answered");
                return text;
            }

            LogNoAnswer(completion.FinishReason.ToString());
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

    private static ChatMessage[] MessagesOf(ModelQuestion question) =>
        [new SystemChatMessage(question.Instructions), new UserChatMessage($"<data>\n{question.Data}\n</data>")];

    private static ChatCompletionOptions OptionsOf(ModelQuestion question) => new()
    {
        MaxOutputTokenCount = MostOutputTokens,
        ResponseFormat = ChatResponseFormat.CreateJsonSchemaFormat(question.SchemaName, BinaryData.FromString(question.Schema), jsonSchemaIsStrict: true),
    };

    [LoggerMessage(LogLevel.Warning, "The language model gave no answer: {Reason}")]
    private partial void LogNoAnswer(string reason);

    [LoggerMessage(LogLevel.Warning, "The language model is not asked: its tokens for today are spent")]
    private partial void LogBudgetSpent();
}
