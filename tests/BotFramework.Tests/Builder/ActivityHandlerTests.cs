using System.Net;
using System.Text.Json;
using BotFramework.Builder;
using BotFramework.Builder.Adapters;
using BotFramework.Connector;
using BotFramework.Schema;

namespace BotFramework.Tests.Builder;

public sealed class ActivityHandlerTests
{
    private readonly TestAdapter _adapter = new();
    private readonly Recorder _bot = new();

    [Theory]
    [InlineData(ActivityTypes.Message, "message")]
    [InlineData(ActivityTypes.MessageUpdate, "messageUpdate")]
    [InlineData(ActivityTypes.MessageDelete, "messageDelete")]
    [InlineData(ActivityTypes.Event, "event")]
    [InlineData(ActivityTypes.EndOfConversation, "end")]
    [InlineData(ActivityTypes.Typing, "typing")]
    [InlineData("somethingNew", "unrecognized")]
    public async Task OnTurn_Type_ReachesItsMethod(string type, string expected)
    {
        await SendAsync(new Activity(type));
        Assert.Equal([expected], _bot.Calls);
    }

    [Fact]
    public async Task OnTurn_MemberJoins_IsAdded()
    {
        await SendAsync(new Activity(ActivityTypes.ConversationUpdate) { MembersAdded = [new ChannelAccount("bot"), new ChannelAccount("user1")] });
        Assert.Equal(["added bot,user1"], _bot.Calls);
    }

    [Fact]
    public async Task OnTurn_BotAloneJoins_CallsNoOne()
    {
        await SendAsync(new Activity(ActivityTypes.ConversationUpdate) { MembersAdded = [new ChannelAccount("bot")] });
        Assert.Empty(_bot.Calls);
    }

    [Fact]
    public async Task OnTurn_MemberLeaves_IsRemoved()
    {
        await SendAsync(new Activity(ActivityTypes.ConversationUpdate) { MembersRemoved = [new ChannelAccount("user1")] });
        Assert.Equal(["removed user1"], _bot.Calls);
    }

    [Fact]
    public async Task OnTurn_Reactions_AreToldApart()
    {
        await SendAsync(new Activity(ActivityTypes.MessageReaction) { ReactionsAdded = [new("like")], ReactionsRemoved = [new("sad")] });
        Assert.Equal(["reacted like", "unreacted sad"], _bot.Calls);
    }

    [Theory]
    [InlineData("add", "installed")]
    [InlineData("add-upgrade", "installed")]
    [InlineData("remove", "uninstalled")]
    [InlineData("remove-upgrade", "uninstalled")]
    public async Task OnTurn_Installation_IsToldApart(string action, string expected)
    {
        await SendAsync(new Activity(ActivityTypes.InstallationUpdate) { Action = action });
        Assert.Equal([expected], _bot.Calls);
    }

    [Fact]
    public async Task OnTurn_WithoutType_IsRefused()
    {
        using var turn = new TurnContext(_adapter, new Activity());
        await Assert.ThrowsAsync<ArgumentException>(() => _bot.OnTurnAsync(turn));
    }

    [Fact]
    public async Task OnTurn_UnknownInvoke_AnswersNotImplemented() =>
        Assert.Equal(501, (await InvokeAsync("other", null)).Status);

    [Fact]
    public async Task OnTurn_AdaptiveCardAction_AnswersWithTheCard()
    {
        var response = await InvokeAsync("adaptiveCard/action", """{"action":{"type":"Action.Execute","verb":"more"}}""");

        Assert.Equal(200, response.Status);
        Assert.Equal("more", Assert.IsType<AdaptiveCardInvokeResponse>(response.Body).Value);
    }

    [Theory]
    [InlineData("""{"action":{"type":"Action.Submit"}}""")]
    [InlineData("""{"action":7}""")]
    [InlineData("[]")]
    [InlineData(null)]
    public async Task OnTurn_AdaptiveCardActionOfAnotherShape_IsABadRequest(string? value) =>
        Assert.Equal(400, (await InvokeAsync("adaptiveCard/action", value)).Status);

    private async Task<InvokeResponse> InvokeAsync(string name, string? value)
    {
        await SendAsync(new Activity(ActivityTypes.Invoke) { Name = name, Value = value is null ? null : JsonDocument.Parse(value).RootElement });

        var reply = (Activity)_adapter.GetNextReply()!;
        Assert.Equal(ActivityTypesEx.InvokeResponse, reply.Type);
        return (InvokeResponse)reply.Value!;
    }

    private Task SendAsync(Activity activity) => _adapter.ProcessActivityAsync(activity, _bot.OnTurnAsync);

    private sealed class Recorder : ActivityHandler
    {
        public List<string> Calls { get; } = [];

        protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) => Note("message");

        protected override Task OnMessageUpdateActivityAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("messageUpdate");

        protected override Task OnMessageDeleteActivityAsync(ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken) => Note("messageDelete");

        protected override Task OnEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Note("event");

        protected override Task OnEndOfConversationActivityAsync(ITurnContext<IEndOfConversationActivity> turnContext, CancellationToken cancellationToken) => Note("end");

        protected override Task OnTypingActivityAsync(ITurnContext<ITypingActivity> turnContext, CancellationToken cancellationToken) => Note("typing");

        protected override Task OnUnrecognizedActivityTypeAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Note("unrecognized");

        protected override Task OnMembersAddedAsync(IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            Note($"added {string.Join(',', membersAdded.Select(member => member.Id))}");

        protected override Task OnMembersRemovedAsync(IList<ChannelAccount> membersRemoved, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            Note($"removed {string.Join(',', membersRemoved.Select(member => member.Id))}");

        protected override Task OnReactionsAddedAsync(IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken) =>
            Note($"reacted {messageReactions[0].Type}");

        protected override Task OnReactionsRemovedAsync(IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken) =>
            Note($"unreacted {messageReactions[0].Type}");

        protected override Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("installed");

        protected override Task OnInstallationUpdateRemoveAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("uninstalled");

        protected override Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
            ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken) =>
            Task.FromResult(new AdaptiveCardInvokeResponse { StatusCode = (int)HttpStatusCode.OK, Value = invokeValue.Action?.Verb });

        private Task Note(string call)
        {
            Calls.Add(call);
            return Task.CompletedTask;
        }
    }
}
