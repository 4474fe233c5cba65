using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using GentleSleepBot.Dialogs.Triage;
using GentleSleepBot.Guidance;
using GentleSleepBot.Guidance.Understanding;
using Microsoft.Extensions.Options;

namespace GentleSleepBot.Host.LanguageModel;

/// <summary>Has a language model read the masked words of one message, and takes of what it says only what may be asked.</summary>
internal sealed class ModelReader(ILanguageModel model, GuideSource guides, IOptions<AzureOpenAIOptions> options, TimeProvider clock) : IMessageReader, IDisposable
{
    private readonly TalkCalls<Understood> _readings = new();

    public async ValueTask<Understood> ReadAsync(string conversationId, string said, CancellationToken cancellationToken) =>
        await _readings.Of(conversationId, KeyOf(said), token => AskAsync(conversationId, said, token)).InTimeAsync(options.Value.FirstTextPatience, clock, cancellationToken)
        ?? Understood.Nothing;

    public void Dispose() => _readings.Dispose();

    private async Task<Understood?> AskAsync(string conversationId, string said, CancellationToken cancellationToken)
    {
        var reader = guides.Current.Understanding;
        if (reader.Mask(said) is not { } sent)
            return null;

        var data = JsonSerializer.Serialize(new UnderstandingRequest(sent), UnderstandingJson.Default.UnderstandingRequest);
        var question = new ModelQuestion(conversationId, reader.Instructions, data, UnderstandingJson.SchemaName, UnderstandingJson.Schema(reader.TopicIds));

        // A reading that comes too late is of no use: the parent has been asked already.
        using var patience = new CancellationTokenSource(options.Value.FirstTextPatience, clock);
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        var json = await model.AskAsync(question, ending.Token);
        return json is not null && UnderstandingJson.Read(json) is { } proposal ? reader.Accept(sent, proposal) : null;
    }

    /// <summary>No word of a parent's stays in memory.</summary>
    private static string KeyOf(string said) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(said)));
}
