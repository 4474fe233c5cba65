using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using GentleSleepBot.Dialogs.Triage;
using GentleSleepBot.Guidance;
using GentleSleepBot.Guidance.Understanding;
using Microsoft.Extensions.Options;

namespace GentleSleepBot.Host.LanguageModel;

/// <summary>
/// Has a language model read the masked words of one message, finds topics near it where there are vectors, and takes of both only what may be asked.
/// </summary>
internal sealed class ModelReader(ILanguageModel model, GuideSource guides, IOptions<AzureOpenAIOptions> options, TimeProvider clock, TopicNeighbours? neighbours = null)
    : IMessageReader, IDisposable
{
    private readonly TalkCalls<Understood> _readings = new();
    private readonly TalkCalls<IReadOnlyList<string>> _near = new();

    public async ValueTask<Understood> ReadAsync(string conversationId, string said, CancellationToken cancellationToken)
    {
        var reading = InTimeAsync(_readings, conversationId, said, AskAsync, cancellationToken);
        var near = neighbours is null ? null : await InTimeAsync(_near, conversationId, said, neighbours.FindAsync, cancellationToken);
        var understood = await reading ?? Understood.Nothing;
        return understood with { TopicIds = [.. understood.TopicIds.Union(near ?? [], StringComparer.Ordinal)] };
    }

    public void Dispose()
    {
        _readings.Dispose();
        _near.Dispose();
    }

    private async Task<Understood?> AskAsync(string conversationId, string sent, CancellationToken cancellationToken)
    {
        var reader = guides.Current.Understanding;
        var data = JsonSerializer.Serialize(new UnderstandingRequest(sent), UnderstandingJson.Default.UnderstandingRequest);
        var question = new ModelQuestion(conversationId, reader.Instructions, data, UnderstandingJson.SchemaName, UnderstandingJson.Schema(reader.TopicIds));
        return await model.AskAsync(question, cancellationToken) is { } json && UnderstandingJson.Read(json) is { } proposal ? reader.Accept(sent, proposal) : null;
    }

    /// <summary>
    /// What a call gives for the masked message. One that comes too late is of no use, as the parent has been asked already: it ends when nobody waits
    /// for it any more. Masking waits no turn either, as the words that may go are gathered when they are first needed.
    /// </summary>
    private Task<T?> InTimeAsync<T>(TalkCalls<T> calls, string conversationId, string said, Func<string, string, CancellationToken, Task<T?>> ask, CancellationToken cancellationToken)
        where T : class
    {
        var call = calls.Of(conversationId, KeyOf(said), async token =>
        {
            using var patience = new CancellationTokenSource(options.Value.FirstTextPatience, clock);
            using var ending = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, token);
            return guides.Current.Understanding.Mask(said) is { } sent ? await ask(conversationId, sent, ending.Token) : null;
        });
        return call.InTimeAsync(options.Value.FirstTextPatience, clock, cancellationToken);
    }

    /// <summary>No word of a parent's stays in memory.</summary>
    private static string KeyOf(string said) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(said)));
}
