using System.Text.Json;
using GentleSleepBot.Dialogs.Answering;
using GentleSleepBot.Guidance;
using GentleSleepBot.Guidance.Answers;
using GentleSleepBot.Guidance.Reading;
using GentleSleepBot.Guidance.Rephrasing;
using Microsoft.Extensions.Options;

namespace GentleSleepBot.Host.LanguageModel;

/// <summary>
/// Lets a language model word answers. It is asked once an answer, for all its parts, also when the turn runs again;
/// what comes too late for the first text still serves what the parent asks next.
/// </summary>
internal sealed class ModelRephraser(ILanguageModel model, GuideSource guides, IOptions<AzureOpenAIOptions> options, TimeProvider clock) : IAnswerRephraser, IDisposable
{
    private static readonly AnswerPartKind[] Worded = [AnswerPartKind.RightNow, AnswerPartKind.Why, AnswerPartKind.NextNights];

    private readonly TalkCalls<RephrasingReply> _wordings = new();

    public async ValueTask<AnswerPart> RephraseAsync(string conversationId, Answer answer, AnswerPartKind kind, Facts facts, CancellationToken cancellationToken)
    {
        var curated = answer[kind];
        if (!Worded.Contains(kind))
            return curated;

        var wording = _wordings.Of(conversationId, $"{answer.TopicId}\n{answer[AnswerPartKind.RightNow].Text}", token => AskAsync(conversationId, answer, facts, token));
        var reply = await wording.InTimeAsync(options.Value.FirstTextPatience, clock, cancellationToken);
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

    private async Task<RephrasingReply?> AskAsync(string conversationId, Answer answer, Facts facts, CancellationToken cancellationToken)
    {
        var parts = Worded.ToDictionary(
            kind => JsonNamingPolicy.SnakeCaseLower.ConvertName(kind.ToString()),
            kind => (IReadOnlyList<SentenceToWord>)[.. CuratedSentences.Of(answer[kind].Text).Select(sentence => new SentenceToWord(sentence.Id, sentence.Text))]);
        var data = JsonSerializer.Serialize(new RephrasingRequest(FactsOf(facts), parts), RephrasingJson.Default.RephrasingRequest);
        var json = await model.AskAsync(new ModelQuestion(conversationId, guides.Current.Rephrasing.Instructions, data, RephrasingJson.SchemaName, RephrasingJson.Schema), cancellationToken);
        return json is null ? null : RephrasingJson.Read(json);
    }

    private static RephrasingFacts FactsOf(Facts facts) => new(
        facts.AgeMonths is { } months ? (int)months : null,
        facts.Pronoun?.Value.ToString().ToLowerInvariant(),
        [.. facts.Feelings.Select(feeling => JsonNamingPolicy.SnakeCaseLower.ConvertName(feeling.Value.ToString())).Distinct(StringComparer.Ordinal)],
        facts.Variety?.Value.ToString().ToLowerInvariant());
}
