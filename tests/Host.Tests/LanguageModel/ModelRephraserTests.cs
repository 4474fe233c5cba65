using System.Text.Json;
using BotFramework.Tests.Builder;
using GentleSleepBot.Guidance.Answers;
using GentleSleepBot.Guidance.Reading;
using GentleSleepBot.Guidance.Rephrasing;
using GentleSleepBot.Host.LanguageModel;
using Host.Tests.Hosting;
using Microsoft.Extensions.Options;

namespace Host.Tests.LanguageModel;

public sealed class ModelRephraserTests : IDisposable
{
    private readonly ManualTimeProvider _clock = new();
    private readonly HeldModel _model = new();
    private readonly ModelRephraser _rephraser;

    public ModelRephraserTests() =>
        _rephraser = new ModelRephraser(_model, SharedGuide.Source, Options.Create(new AzureOpenAIOptions()), _clock);

    public void Dispose() => _rephraser.Dispose();

    [Fact]
    public async Task Rephrase_ModelSilent_GivesTheCuratedTextAfterOneSecond()
    {
        var answer = AnswerOf("early-rising");
        var shown = RephraseAsync(answer, AnswerPartKind.RightNow);
        await _model.AskedAsync();
        Assert.False(shown.IsCompleted);

        _clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Same(answer[AnswerPartKind.RightNow], await shown);
    }

    [Fact]
    public async Task Rephrase_LateAnswer_ServesTheNextPart()
    {
        var answer = AnswerOf("early-rising");
        var shown = RephraseAsync(answer, AnswerPartKind.RightNow);
        await _model.AskedAsync();
        _clock.Advance(TimeSpan.FromSeconds(1));
        await shown;

        _model.Answer(SameWords(answer));

        Assert.True((await RephraseAsync(answer, AnswerPartKind.Why)).IsModelWorded);
        Assert.Single(_model.Questions);
    }

    [Fact]
    public async Task Rephrase_TurnRunsAgain_AsksOnce()
    {
        var answer = AnswerOf("early-rising");
        var runs = new[] { RephraseAsync(answer, AnswerPartKind.RightNow), RephraseAsync(AnswerOf("early-rising"), AnswerPartKind.RightNow) };
        await _model.AskedAsync();
        _model.Answer(SameWords(answer));

        Assert.All(await Task.WhenAll(runs), part => Assert.True(part.IsModelWorded));
        Assert.Single(_model.Questions);
    }

    [Fact]
    public async Task Rephrase_AnotherAnswer_EndsTheCallBefore()
    {
        var first = RephraseAsync(AnswerOf("early-rising"), AnswerPartKind.RightNow);
        await _model.AskedAsync();

        _ = RephraseAsync(AnswerOf("short-naps"), AnswerPartKind.RightNow);

        Assert.False((await first).IsModelWorded);
        Assert.True(_model.Tokens[0].IsCancellationRequested);
    }

    [Fact]
    public async Task Rephrase_WhenToGetHelp_IsNeverWorded()
    {
        var answer = AnswerOf("early-rising");

        Assert.Same(answer[AnswerPartKind.WhenToGetHelp], await RephraseAsync(answer, AnswerPartKind.WhenToGetHelp));
        Assert.Empty(_model.Questions);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("not json")]
    [InlineData("""{"right_now":[{"text":null,"rests_on":["s1"]}],"why":[],"next_nights":[]}""")]
    [InlineData("""{"right_now":[],"why":[],"next_nights":[],"card":{}}""")]
    public async Task Rephrase_WrongSchema_GivesTheCuratedText(string json)
    {
        var answer = AnswerOf("early-rising");
        var shown = RephraseAsync(answer, AnswerPartKind.RightNow);
        await _model.AskedAsync();
        _model.Answer(json);

        Assert.Same(answer[AnswerPartKind.RightNow], await shown);
    }

    private Task<AnswerPart> RephraseAsync(Answer answer, AnswerPartKind kind) =>
        _rephraser.RephraseAsync("talk", answer, kind, Facts.None, TestContext.Current.CancellationToken).AsTask();

    private static Answer AnswerOf(string topic)
    {
        var guide = SharedGuide.Source.Current;
        return guide.Answers.Compose(guide.Knowledge.Topics[topic], Facts.None, new AnswerTurn(0));
    }

    private static string SameWords(Answer answer) => JsonSerializer.Serialize(new
    {
        right_now = Words(answer[AnswerPartKind.RightNow]),
        why = Words(answer[AnswerPartKind.Why]),
        next_nights = Words(answer[AnswerPartKind.NextNights]),
    });

    private static object[] Words(AnswerPart part) =>
        [.. CuratedSentences.Of(part.Text).Select(sentence => new { text = sentence.Text, rests_on = new[] { sentence.Id } })];

    /// <summary>A model that answers when it is told to.</summary>
    private sealed class HeldModel : ILanguageModel
    {
        private readonly TaskCompletionSource _asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource<string?> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public List<ModelQuestion> Questions { get; } = [];

        public List<CancellationToken> Tokens { get; } = [];

        public Task AskedAsync() => _asked.Task;

        public void Answer(string json) => _answer.SetResult(json);

        public Task<string?> AskAsync(ModelQuestion question, CancellationToken cancellationToken)
        {
            Questions.Add(question);
            Tokens.Add(cancellationToken);
            _asked.TrySetResult();
            return _answer.Task.WaitAsync(cancellationToken);
        }
    }
}
