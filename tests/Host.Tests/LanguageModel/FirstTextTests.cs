using System.ClientModel;
using System.ClientModel.Primitives;
using System.Text.Json.Nodes;
using BotFramework.Tests.Builder;
using GentleSleepBot.Guidance.Answers;
using GentleSleepBot.Guidance.Reading;
using GentleSleepBot.Host.LanguageModel;
using Host.Tests.Hosting;
using LanguageModel.Evaluation;
using Microsoft.AspNetCore.Http;
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

    /// <summary>Real time after which a wait that the clock should have ended counts as endless.</summary>
    private static readonly TimeSpan Hung = TimeSpan.FromSeconds(30);

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
        _server.Mood = Told(mood);

        await ShowAsync(_server.Endpoint, _asked.Task);
    }

    [Theory]
    [InlineData("slow first byte")]
    [InlineData("stall")]
    [InlineData("429")]
    [InlineData("500")]
    public async Task Read_ServerInABadMood_GivesNothingOneSecondLaterAtMost(string mood)
    {
        _server.Mood = Told(mood);

        await ReadAsync(_server.Endpoint, _asked.Task);
    }

    [Fact]
    public async Task ServerDown_CuratedTextComesOneSecondLaterAtMost()
    {
        var endpoint = _server.Endpoint;
        await _server.DisposeAsync();

        await ShowAsync(endpoint, Task.CompletedTask);
        await ReadAsync(endpoint, Task.CompletedTask);
    }

    private async Task ShowAsync(string endpoint, Task asked)
    {
        var guide = SharedGuide.Source.Current;
        var answer = guide.Answers.Compose(guide.Knowledge.Topics["early-rising"], Facts.None, new AnswerTurn(0));
        using var rephraser = new ModelRephraser(Model(endpoint), SharedGuide.Source, Options.Create(_options), _clock);

        var shown = rephraser.RephraseAsync("talk", answer, AnswerPartKind.RightNow, Facts.None, TestContext.Current.CancellationToken).AsTask();
        await asked;
        _clock.Advance(Later);

        Assert.Same(answer[AnswerPartKind.RightNow], await shown.WaitAsync(Hung, TestContext.Current.CancellationToken));
    }

    private async Task ReadAsync(string endpoint, Task asked)
    {
        using var reader = new ModelReader(Model(endpoint), SharedGuide.Source, Options.Create(_options), _clock);

        var read = reader.ReadAsync("talk", "she parties until all hours", TestContext.Current.CancellationToken).AsTask();
        await asked;
        _clock.Advance(Later);

        Assert.Empty((await read.WaitAsync(Hung, TestContext.Current.CancellationToken)).TopicIds);
    }

    private Func<HttpContext, JsonNode, Task> Told(string mood) => (context, body) =>
    {
        _asked.TrySetResult();
        return Moods.Named(mood)(context, body);
    };

    private OpenAILanguageModel Model(string endpoint) => new(
        new ChatClient("stand-in", new ApiKeyCredential("key"), new OpenAIClientOptions { Endpoint = new Uri(endpoint), RetryPolicy = new ClientRetryPolicy(0) }),
        new ModelCalls(
            ModelResilience.Pipeline(_options.CallPatience, _clock, new CircuitBreakerStateProvider()),
            new TokenBudget(Options.Create(_options), _clock),
            NullLogger<ModelCalls>.Instance));
}
