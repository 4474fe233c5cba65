using System.ClientModel;
using System.ClientModel.Primitives;
using GentleSleepBot.Host.LanguageModel;
using LanguageModel.Evaluation;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using OpenAI;
using OpenAI.Chat;
using Polly.CircuitBreaker;

namespace Host.Tests.LanguageModel;

public sealed class OpenAILanguageModelTests : IAsyncLifetime
{
    private static readonly ModelQuestion Question = new("talk", "Be kind.", """{"a":1}""", "shape", """{"type":"object","properties":{},"required":[],"additionalProperties":false}""");

    private static readonly TimeSpan Short = TimeSpan.FromSeconds(1.5);
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(1);

    private readonly AzureOpenAIOptions _options = new() { DailyTokens = 10_000, ConversationTokens = 10_000 };
    private readonly CircuitBreakerStateProvider _breaker = new();
    private ModelServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await ModelServer.StartAsync();

    public async ValueTask DisposeAsync() => await _server.DisposeAsync();

    [Fact]
    public async Task Ask_GoodAnswer_GivesItsText()
    {
        _server.Mood = (context, _) => ModelServer.SayAsync(context, """{"ok":true}""");

        Assert.Equal("""{"ok":true}""", await Model().AskAsync(Question, TestContext.Current.CancellationToken));
        Assert.Equal("Bearer key", Assert.Single(_server.Authorizations));
    }

    [Fact]
    public async Task Ask_Answered_CountsTheCallAndItsTokens()
    {
        var counted = new System.Collections.Concurrent.ConcurrentBag<string>();
        using var listener = new System.Diagnostics.Metrics.MeterListener
        {
            InstrumentPublished = (instrument, listening) =>
            {
                if (instrument.Meter.Name == ModelTelemetry.Name)
                    listening.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => counted.Add($"{instrument.Name} {tags[0].Value}"));
        listener.Start();
        _server.Mood = (context, _) => ModelServer.SayAsync(context, """{"ok":true}""");

        await Model().AskAsync(Question, TestContext.Current.CancellationToken);

        Assert.Contains("sleepbot.model.calls answered", counted);
        Assert.Contains("sleepbot.model.tokens input", counted);
        Assert.Contains("sleepbot.model.tokens output", counted);
    }

    [Fact]
    public async Task Ask_Data_TravelsOnlyBetweenItsMarksInTheUserPart()
    {
        await Model().AskAsync(Question, TestContext.Current.CancellationToken);

        var body = System.Text.Json.Nodes.JsonNode.Parse(Assert.Single(_server.Requests))!;
        Assert.Equal(["system", "user"], body["messages"]!.AsArray().Select(message => message!["role"]!.GetValue<string>()));
        Assert.Equal("Be kind.", body["messages"]![0]!["content"]!.GetValue<string>());
        Assert.Equal("<data>\n{\"a\":1}\n</data>", body["messages"]![1]!["content"]!.GetValue<string>());
        Assert.True(body["response_format"]!["json_schema"]!["strict"]!.GetValue<bool>());
    }

    [Theory]
    [InlineData("500")]
    [InlineData("401")]
    [InlineData("content filter")]
    [InlineData("cut short")]
    [InlineData("no choices")]
    [InlineData("half JSON")]
    [InlineData("broken off")]
    [InlineData("slow first byte")]
    [InlineData("stall")]
    [InlineData("ten megabytes")]
    [InlineData("empty")]
    public async Task Ask_BadMood_GivesNothing(string mood)
    {
        _server.Mood = Moods.Named(mood);

        Assert.Null(await Model(Short).AskAsync(Question, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Ask_BusyOnce_IsTriedAgain()
    {
        var calls = 0;
        _server.Mood = (context, _) =>
        {
            if (++calls > 1)
                return ModelServer.SayAsync(context, "{}");

            context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            context.Response.Headers.RetryAfter = "0";
            return Task.CompletedTask;
        };

        Assert.Equal("{}", await Model().AskAsync(Question, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Ask_BudgetSpent_AsksNoMore()
    {
        _options.DailyTokens = 600;
        var model = Model();
        for (var call = 0; call < 3; call++)
            await model.AskAsync(Question with { ConversationId = $"{call}" }, TestContext.Current.CancellationToken);

        Assert.Equal(2, _server.Requests.Count);
    }

    [Fact]
    public async Task Ask_ConversationsBudgetSpent_LeavesOthersTheirs()
    {
        _options.ConversationTokens = 400;
        var model = Model();
        foreach (var talk in (string[])["one", "one", "other"])
            await model.AskAsync(Question with { ConversationId = talk }, TestContext.Current.CancellationToken);

        Assert.Equal(2, _server.Requests.Count);
    }

    [Fact]
    public async Task Ask_FailuresInARow_StopTheAsking()
    {
        _server.Mood = Moods.Named("500");
        var model = Model();
        for (var call = 0; call < 4; call++)
            await model.AskAsync(Question, TestContext.Current.CancellationToken);
        var asked = _server.Requests.Count;

        await model.AskAsync(Question, TestContext.Current.CancellationToken);

        Assert.Equal(asked, _server.Requests.Count);
        Assert.Equal(CircuitState.Open, _breaker.CircuitState);
    }

    [Fact]
    public async Task Ask_CancelledByTheCaller_SaysSo()
    {
        using var ending = new CancellationTokenSource();
        _server.Mood = async (context, _) =>
        {
            await ending.CancelAsync();
            await Moods.Named("slow first byte")(context, null!);
        };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Model().AskAsync(Question, ending.Token));
    }

    private OpenAILanguageModel Model(TimeSpan? patience = null) => new(
        new ChatClient("stand-in", new ApiKeyCredential("key"), new OpenAIClientOptions { Endpoint = new Uri(_server.Endpoint), RetryPolicy = new ClientRetryPolicy(0) }),
        new ModelCalls(
            ModelResilience.Pipeline(patience ?? Long, TimeProvider.System, _breaker),
            new TokenBudget(Options.Create(_options), TimeProvider.System),
            NullLogger<ModelCalls>.Instance));
}
