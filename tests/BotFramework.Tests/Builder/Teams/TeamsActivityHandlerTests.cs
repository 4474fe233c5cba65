using System.Text.Json;
using BotFramework.Builder;
using BotFramework.Builder.Adapters;
using BotFramework.Builder.Teams;
using BotFramework.Connector;
using BotFramework.Schema;

namespace BotFramework.Tests.Builder.Teams;

public sealed class TeamsActivityHandlerTests
{
    private readonly RecordingBot _bot = new();

    [Theory]
    [InlineData(ActivityTypes.MessageUpdate, "editMessage", "edit")]
    [InlineData(ActivityTypes.MessageUpdate, "undeleteMessage", "undelete")]
    [InlineData(ActivityTypes.MessageDelete, "softDeleteMessage", "soft delete")]
    [InlineData(ActivityTypes.MessageUpdate, "somethingElse", null)]
    [InlineData(ActivityTypes.MessageDelete, "editMessage", null)]
    public async Task OnTurn_ChangeInTeams_GoesToTheMethodOfItsEvent(string type, string eventType, string? expected)
    {
        await RunAsync(new Activity(type) { ChannelData = JsonElement.Parse($$"""{"eventType":"{{eventType}}"}""") });

        Assert.Equal(expected, _bot.Heard);
    }

    [Fact]
    public async Task OnTurn_EditElsewhere_IsNoneOfTeams()
    {
        await RunAsync(new Activity(ActivityTypes.MessageUpdate) { ChannelData = JsonElement.Parse("""{"eventType":"editMessage"}""") }, Channels.Directline);

        Assert.Null(_bot.Heard);
    }

    [Theory]
    [InlineData("\"text\"")]
    [InlineData("{}")]
    [InlineData("""{"eventType":7}""")]
    public async Task OnTurn_ChannelDataOfAnotherShape_IsNoFault(string data)
    {
        await RunAsync(new Activity(ActivityTypes.MessageUpdate) { ChannelData = JsonElement.Parse(data) });

        Assert.Null(_bot.Heard);
    }

    [Fact]
    public async Task OnTurn_Thumb_IsHandedOnWithItsWords()
    {
        var response = await InvokeAsync("message/submitAction", """{"actionName":"feedback","actionValue":{"reaction":"like","feedback":"helped"}}""");

        Assert.Equal(200, response.Status);
        Assert.Equal("feedback like", _bot.Heard);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{"actionName":{}}""")]
    public async Task OnTurn_SubmitActionOfAnotherShape_Is400(string value) => Assert.Equal(400, (await InvokeAsync("message/submitAction", value)).Status);

    [Fact]
    public async Task OnTurn_InvokeWithoutName_IsACardAction()
    {
        Assert.Equal(200, (await InvokeAsync(null, "{}")).Status);
        Assert.Equal("card action", _bot.Heard);
    }

    [Fact]
    public async Task OnTurn_UnknownInvoke_Is501() => Assert.Equal(501, (await InvokeAsync("task/fetch", "{}")).Status);

    private async Task<InvokeResponse> InvokeAsync(string? name, string value)
    {
        Activity? answer = null;
        var context = ContextOf(new Activity(ActivityTypes.Invoke) { Name = name, Value = JsonElement.Parse(value) }, Channels.Msteams);
        context.OnSendActivities((_, activities, send) =>
        {
            answer = activities.Find(activity => activity.Type == ActivityTypesEx.InvokeResponse) ?? answer;
            return send();
        });
        await _bot.OnTurnAsync(context, TestContext.Current.CancellationToken);
        return (InvokeResponse)answer!.Value!;
    }

    private Task RunAsync(Activity activity, string channel = Channels.Msteams) => _bot.OnTurnAsync(ContextOf(activity, channel), TestContext.Current.CancellationToken);

    private static TurnContext ContextOf(Activity activity, string channel)
    {
        activity.ChannelId = channel;
        activity.Conversation = new ConversationAccount { Id = "c" };
        return new TurnContext(new TestAdapter(), activity);
    }

    private sealed class RecordingBot : TeamsActivityHandler
    {
        public string? Heard { get; private set; }

        protected override Task OnTeamsMessageEditAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) => HearAsync("edit");

        protected override Task OnTeamsMessageUndeleteAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) => HearAsync("undelete");

        protected override Task OnTeamsMessageSoftDeleteAsync(ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken) => HearAsync("soft delete");

        protected override Task OnTeamsMessageSubmitActionAsync(ITurnContext<IInvokeActivity> turnContext, TeamsSubmitAction action, CancellationToken cancellationToken) =>
            HearAsync($"{action.ActionName} {action.ActionValue?.GetProperty("reaction")}");

        protected override async Task<InvokeResponse> OnTeamsCardActionInvokeAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
        {
            await HearAsync("card action");
            return CreateInvokeResponse();
        }

        private Task HearAsync(string what)
        {
            Heard = what;
            return Task.CompletedTask;
        }
    }
}
