using System.Text.Json;
using GentleSleepBot.Dialogs.Answering;
using GentleSleepBot.Guidance;
using GentleSleepBot.Guidance.Answers;
using GentleSleepBot.Guidance.Reading;
using GentleSleepBot.Guidance.Rephrasing;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;

namespace GentleSleepBot.Host.LanguageModel;

/// <summary>
/// Lets a language model word answers. It is asked once an answer, for all its parts, also when the turn runs again;
/// what comes too late for the first text still serves what the parent asks next.
/// </summary>
internal sealed class ModelRephraser(ILanguageModel model, GuideSource guides, IOptions<AzureOpenAIOptions> options, TimeProvider clock) : IAnswerRephraser, IDisposable
{
    private const int ConversationsRemembered = 10_000;
    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(30);
    private static readonly AnswerPartKind[] Worded = [AnswerPartKind.RightNow, AnswerPartKind.Why, AnswerPartKind.NextNights];

    private readonly MemoryCache _wordings = new(new MemoryCacheOptions { SizeLimit = ConversationsRemembered });
    private readonly Lock _gate = new();

    public LanguageModelNotice Notice { get; } = new(options.Value.Provider, options.Value.Region, options.Value.Retention);

    public async ValueTask<AnswerPart> RephraseAsync(string conversationId, Answer answer, AnswerPartKind kind, Facts facts, CancellationToken cancellationToken)
    {
        var curated = answer[kind];
        if (!Worded.Contains(kind))
            return curated;

        var reply = await InTimeAsync(WordingOf(conversationId, answer, facts), cancellationToken);
        var proposed = kind switch
        {
            AnswerPartKind.RightNow => reply?.RightNow,
            AnswerPartKind.Why => reply?.Why,
            _ => reply?.NextNights,
        };
        return proposed is not null && guides.Current.Rephrasing.Accept(CuratedSentences.Of(curated.Text), proposed) is { } text
            ? curated with { Text = text, IsModelWorded = true }
            : curated;
    }

    public void Dispose() => _wordings.Dispose();

    private async Task<RephrasingReply?> InTimeAsync(Task<RephrasingReply?> wording, CancellationToken cancellationToken)
    {
        try
        {
            return await wording.WaitAsync(options.Value.FirstTextPatience, clock, cancellationToken);
        }
        catch (TimeoutException)
        {
            return null;
        }
    }

    private Task<RephrasingReply?> WordingOf(string conversationId, Answer answer, Facts facts)
    {
        var key = $"{answer.TopicId}\n{answer[AnswerPartKind.RightNow].Text}";
        lock (_gate)
        {
            if (_wordings.TryGetValue(conversationId, out Wording? known) && known!.Key == key)
                return known.Reply;

            known?.Ending.Cancel();
            var ending = new CancellationTokenSource();
            var wording = new Wording(key, AskAsync(conversationId, answer, facts, ending.Token), ending);
            _wordings.Set(conversationId, wording, new MemoryCacheEntryOptions { Size = 1, SlidingExpiration = Remembered });
            return wording.Reply;
        }
    }

    private async Task<RephrasingReply?> AskAsync(string conversationId, Answer answer, Facts facts, CancellationToken cancellationToken)
    {
        // What follows runs on its own: the turn waits for it only as long as it may.
        await Task.Yield();
        var parts = Worded.ToDictionary(
            kind => JsonNamingPolicy.SnakeCaseLower.ConvertName(kind.ToString()),
            kind => (IReadOnlyList<SentenceToWord>)[.. CuratedSentences.Of(answer[kind].Text).Select(sentence => new SentenceToWord(sentence.Id, sentence.Text))]);
        var data = JsonSerializer.Serialize(new RephrasingRequest(FactsOf(facts), parts), RephrasingJson.Default.RephrasingRequest);
        try
        {
            var json = await model.AskAsync(new ModelQuestion(conversationId, guides.Current.Rephrasing.Instructions, data, RephrasingJson.SchemaName, RephrasingJson.Schema), cancellationToken);
            return json is null ? null : RephrasingJson.Read(json);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    private static RephrasingFacts FactsOf(Facts facts) => new(
        facts.AgeMonths is { } months ? (int)months : null,
        facts.Pronoun?.Value.ToString().ToLowerInvariant(),
        [.. facts.Feelings.Select(feeling => JsonNamingPolicy.SnakeCaseLower.ConvertName(feeling.Value.ToString())).Distinct(StringComparer.Ordinal)],
        facts.Variety?.Value.ToString().ToLowerInvariant());

    private sealed record Wording(string Key, Task<RephrasingReply?> Reply, CancellationTokenSource Ending);
}
