using BotFramework.Builder;
using BotFramework.Builder.Adapters;
using BotFramework.Schema;

namespace BotFramework.Tests.Builder;

public sealed class BotAdapterTests
{
    private readonly TestAdapter _adapter = new();
    private readonly List<string> _order = [];

    [Fact]
    public async Task Use_Middleware_WrapsTheBotInOrder()
    {
        _adapter.Use(new Step("a", _order)).Use(new Step("b", _order));

        await _adapter.SendTextToBotAsync("hello", Bot);

        Assert.Equal(["a in", "b in", "bot", "b out", "a out"], _order);
    }

    [Fact]
    public async Task Use_MiddlewareThatStops_KeepsTheBotOut()
    {
        _adapter.Use(new Step("a", _order) { Stops = true }).Use(new Step("b", _order));

        await _adapter.SendTextToBotAsync("hello", Bot);

        Assert.Equal(["a in", "a out"], _order);
    }

    [Fact]
    public async Task MiddlewareSet_InsideAnother_RunsAsOne()
    {
        _adapter.Use(new MiddlewareSet().Use(new Step("a", _order)).Use(new Step("b", _order)));

        await _adapter.SendTextToBotAsync("hello", Bot);

        Assert.Contains("bot", _order);
        Assert.Equal(5, _order.Count);
    }

    [Fact]
    public async Task OnTurnError_BotThrows_IsTold()
    {
        _adapter.OnTurnError = (turn, exception) => turn.SendActivityAsync(exception.Message);

        await _adapter.SendTextToBotAsync("hello", (_, _) => throw new InvalidOperationException("oh"));

        Assert.Equal("oh", ((Activity)_adapter.GetNextReply()!).Text);
    }

    [Fact]
    public Task OnTurnError_Unset_TheExceptionGoesOn() => Assert.ThrowsAsync<InvalidOperationException>(
        () => _adapter.SendTextToBotAsync("hello", (_, _) => throw new InvalidOperationException("oh")));

    [Fact]
    public async Task ContinueConversation_Reference_RunsATurnThere()
    {
        await _adapter.ContinueConversationAsync(
            "app", _adapter.Conversation, (turn, ct) => turn.SendActivityAsync($"{turn.Activity.Name} {turn.Activity.Conversation?.Id}", cancellationToken: ct), default);

        Assert.Equal("ContinueConversation convo1", ((Activity)_adapter.GetNextReply()!).Text);
    }

    private Task Bot(ITurnContext turn, CancellationToken cancellationToken)
    {
        _order.Add("bot");
        return Task.CompletedTask;
    }

    private sealed class Step(string name, List<string> order) : IMiddleware
    {
        public bool Stops { get; init; }

        public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
        {
            order.Add($"{name} in");
            if (!Stops)
                await next(cancellationToken);
            order.Add($"{name} out");
        }
    }
}
