using OpenAI.Chat;

namespace GentleSleepBot.Host.LanguageModel;

/// <summary>Asks an Azure OpenAI deployment, or a server that speaks the same protocol.</summary>
internal sealed class OpenAILanguageModel(ChatClient client, ModelCalls calls) : ILanguageModel
{
    private const int MostOutputTokens = 1200;
    private const int LongestAnswer = 16_000;

    public Task<string?> AskAsync(ModelQuestion question, CancellationToken cancellationToken) =>
        calls.TryAsync(question.ConversationId, token => client.CompleteChatAsync(MessagesOf(question), OptionsOf(question), token), Read, cancellationToken);

    private static ModelAnswer<string> Read(ChatCompletion completion) => new(
        completion.FinishReason == ChatFinishReason.Stop && completion.Content is [{ Text: { Length: > 0 and <= LongestAnswer } text }] ? text : null,
        completion.Usage?.InputTokenCount ?? 0,
        completion.Usage?.OutputTokenCount ?? MostOutputTokens,
        completion.FinishReason.ToString());

    private static ChatMessage[] MessagesOf(ModelQuestion question) =>
        [new SystemChatMessage(question.Instructions), new UserChatMessage($"<data>\n{question.Data}\n</data>")];

    private static ChatCompletionOptions OptionsOf(ModelQuestion question) => new()
    {
        MaxOutputTokenCount = MostOutputTokens,
        ResponseFormat = ChatResponseFormat.CreateJsonSchemaFormat(question.SchemaName, BinaryData.FromString(question.Schema), jsonSchemaIsStrict: true),
    };
}
