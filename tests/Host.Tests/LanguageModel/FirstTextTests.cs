using System.ClientModel;
using System.ClientModel.Primitives;
using BotFramework.Tests.Builder;
using GentleSleepBot.Guidance.Answers;
using GentleSleepBot.Guidance.Reading;
using GentleSleepBot.Host.LanguageModel;
using Host.Tests.Hosting;
using LanguageModel.Evaluation;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using OpenAI;
using OpenAI.Chat;
using Polly.CircuitBreaker;

namespace Host.Tests.LanguageModel;

/// <summary>How much later a parent reads the first text when the model's server does not do its part, on a clock that only the test moves.</summary>
public sealed class FirstTextTests : IAsyncLifetime
{
    private static readonly TimeSpan Later = TimeSpan.FromSeconds(1);

    private readonly ManualTimeProvider _clock = new();
    private readonly AzureOpenAIOptions _options = new();
    private readonly TaskCompletionSource _asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private ModelServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await ModelServer.StartAsync();

    public async ValueTask DisposeAsync() => await _server.DisposeAsync();

    [Theory]
    [InlineData("slow first byte")]
    [InlineData("stall")]
    [InlineData("429")]
    [InlineData("500")]
    [InlineData("broken off")]
    [InlineData("half JSON")]
    public async Task Rephrase_ServerInABadMood_GivesTheCuratedTextOneSecondLaterAtMost(string mood)
    {
        _server.Mood = (context, body) =>
        {
            _asked.TrySetResult();
            return Moods.Named(mood)(context, body);
        };

        await ShowAsync(_server.Endpoint, _asked.Task);
    }

    [Fact]
    public async Task Rephrase_ServerDown_GivesTheCuratedTextOneSecondLaterAtMost()
    {
        var endpoint = _server.Endpoint;
        await _server.DisposeAsync();

        await ShowAsync(endpoint, Task.CompletedTask);
    }

    private async Task ShowAsync(string endpoint, Task asked)
    {
        var guide = SharedGuide.Source.Current;
        var answer = guide.Answers.Compose(guide.Knowledge.Topics["early-rising"], Facts.None, new AnswerTurn(0));
        using var rephraser = new ModelRephraser(Model(endpoint), SharedGuide.Source, Options.Create(_options), _clock);

        var shown = rephraser.RephraseAsync("talk", answer, AnswerPartKind.RightNow, Facts.None, TestContext.Current.CancellationToken).AsTask();
        await asked;
        _clock.Advance(Later);

        Assert.Same(answer[AnswerPartKind.RightNow], await shown);
    }

    private OpenAILanguageModel Model(string endpoint) => new(
        new ChatClient("stand-in", new ApiKeyCredential("key"), new OpenAIClientOptions { Endpoint = new Uri(endpoint), RetryPolicy = new ClientRetryPolicy(0) }),
        new ModelCalls(
            ModelResilience.Pipeline(_options.CallPatience, _clock, new CircuitBreakerStateProvider()),
            new TokenBudget(Options.Create(_options), _clock),
            NullLogger<ModelCalls>.Instance));
}
