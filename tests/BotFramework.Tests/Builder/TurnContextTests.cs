using BotFramework.Builder;
using BotFramework.Builder.Adapters;
using BotFramework.Schema;

namespace BotFramework.Tests.Builder;

public sealed class TurnContextTests
{
    private readonly TestAdapter _adapter = new();
    private readonly TurnContext _turn;

    public TurnContextTests() => _turn = _adapter.CreateTurnContext(_adapter.MakeActivity("hello"));

    [Fact]
    public async Task SendActivity_Text_IsAddressedFromTheReference()
    {
        await _turn.SendActivityAsync("hush");

        var reply = (Activity)_adapter.GetNextReply()!;
        Assert.Equal(
            (ActivityTypes.Message, "hush", InputHints.AcceptingInput, "bot", "user1", _turn.Activity.Id),
            (reply.Type, reply.Text, reply.InputHint, reply.From?.Id, reply.Recipient?.Id, reply.ReplyToId));
    }

    [Fact]
    public async Task SendActivity_Sent_HasResponded()
    {
        Assert.False(_turn.Responded);
        await _turn.SendActivityAsync("hush");
        Assert.True(_turn.Responded);
    }

    [Fact]
    public async Task SendActivity_TraceAlone_HasNotResponded()
    {
        await _turn.SendActivityAsync(new Activity(ActivityTypes.Trace) { Name = "note" });
        Assert.False(_turn.Responded);
    }

    [Fact]
    public async Task SendActivity_WithoutType_IsAMessage()
    {
        await _turn.SendActivityAsync(new Activity { Text = "hush" });
        Assert.Equal(ActivityTypes.Message, _adapter.GetNextReply()?.Type);
    }

    [Fact]
    public async Task SendActivities_Several_AnswerInOrder()
    {
        var responses = await _turn.SendActivitiesAsync([MessageFactory.Text("one"), MessageFactory.Text("two")]);

        Assert.Equal(responses.Select(response => response.Id), new[] { _adapter.GetNextReply()?.Id, _adapter.GetNextReply()?.Id });
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public Task SendActivity_NoWords_IsRefused(string text) =>
        Assert.ThrowsAsync<ArgumentException>(() => _turn.SendActivityAsync(text));

    [Fact]
    public async Task OnSendActivities_Handlers_RunInOrderAndMayChangeTheText()
    {
        var order = new List<string>();
        _turn.OnSendActivities((_, activities, next) =>
        {
            order.Add("first");
            activities[0].Text += "!";
            return next();
        });
        _turn.OnSendActivities((_, activities, next) =>
        {
            order.Add("second");
            activities[0].Text += "?";
            return next();
        });

        await _turn.SendActivityAsync("hush");

        Assert.Equal(["first", "second"], order);
        Assert.Equal("hush!?", ((Activity)_adapter.GetNextReply()!).Text);
    }

    [Fact]
    public async Task OnSendActivities_HandlerThatStops_SendsNothing()
    {
        _turn.OnSendActivities((_, _, _) => Task.FromResult<ResourceResponse[]>([]));

        Assert.Null(await _turn.SendActivityAsync("hush"));
        Assert.Null(_adapter.GetNextReply());
        Assert.False(_turn.Responded);
    }

    [Fact]
    public async Task UpdateActivity_Handler_SeesTheAddressedActivity()
    {
        Activity? seen = null;
        _turn.OnUpdateActivity((_, activity, next) =>
        {
            seen = activity;
            return next();
        });

        await _turn.UpdateActivityAsync(new Activity(ActivityTypes.Message) { Id = "r1", Text = "better" });

        Assert.Equal(("r1", "user1"), (seen?.Id, seen?.Recipient?.Id));
    }

    [Fact]
    public async Task DeleteActivity_Handler_SeesTheId()
    {
        string? seen = null;
        _turn.OnDeleteActivity((_, reference, next) =>
        {
            seen = reference.ActivityId;
            return next();
        });

        await _turn.DeleteActivityAsync("r1");

        Assert.Equal("r1", seen);
    }

    [Fact]
    public async Task SendActivity_AfterTheTurn_IsRefused()
    {
        _turn.Dispose();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => _turn.SendActivityAsync("late"));
    }

    [Fact]
    public void Locale_Unset_IsThatOfTheActivity()
    {
        Assert.Equal("en-us", _turn.Locale);
        _turn.Locale = "de-DE";
        Assert.Equal("de-DE", _turn.Locale);
    }

    [Fact]
    public void TurnState_ByTypeAndByName_AreApart()
    {
        _turn.TurnState.Add("name", "named");
        _turn.TurnState.Add<object>("typed");

        Assert.Equal(("named", "typed"), (_turn.TurnState.Get<string>("name"), _turn.TurnState.Get<object>()));
        Assert.Throws<ArgumentException>(() => _turn.TurnState.Add("name", "again"));
        _turn.TurnState.Set<string>("name", null);
        Assert.Null(_turn.TurnState.Get<string>("name"));
    }

    [Fact]
    public void Construct_FromAnotherTurn_SharesStateUnderItsOwnActivity()
    {
        _turn.TurnState.Add("name", "kept");
        using var second = new TurnContext(_turn, _adapter.MakeActivity("again"));

        Assert.Equal(("again", "kept"), (second.Activity.Text, second.TurnState.Get<string>("name")));
    }
}
