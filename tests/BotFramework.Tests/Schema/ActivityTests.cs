using BotFramework.Connector;
using BotFramework.Schema;

namespace BotFramework.Tests.Schema;

public sealed class ActivityTests
{
    [Fact]
    public void GetConversationReference_Message_NamesBothSides()
    {
        var reference = Incoming().GetConversationReference();

        Assert.Equal(
            ("m1", "parent", "bot", "talk", "test", "https://service.test", "en-GB"),
            (reference.ActivityId, reference.User?.Id, reference.Bot?.Id, reference.Conversation?.Id, reference.ChannelId, reference.ServiceUrl, reference.Locale));
    }

    [Theory]
    [InlineData(Channels.Directline, null)]
    [InlineData(Channels.Webchat, null)]
    [InlineData(Channels.Msteams, "m1")]
    public void GetConversationReference_ConversationUpdate_HasNoPlaceWhereItIsNotShown(string channel, string? expected)
    {
        var activity = Incoming();
        activity.Type = ActivityTypes.ConversationUpdate;
        activity.ChannelId = channel;

        Assert.Equal(expected, activity.GetConversationReference().ActivityId);
    }

    [Fact]
    public void ApplyConversationReference_Outgoing_GoesFromBotToUser()
    {
        var reply = new Activity(ActivityTypes.Message).ApplyConversationReference(Incoming().GetConversationReference());

        Assert.Equal(("bot", "parent", "m1", null), (reply.From?.Id, reply.Recipient?.Id, reply.ReplyToId, reply.Id));
    }

    [Fact]
    public void ApplyConversationReference_Incoming_GoesFromUserToBot()
    {
        var incoming = new Activity(ActivityTypes.Message).ApplyConversationReference(Incoming().GetConversationReference(), isIncoming: true);

        Assert.Equal(("parent", "bot", "m1"), (incoming.From?.Id, incoming.Recipient?.Id, incoming.Id));
    }

    [Fact]
    public void ApplyConversationReference_OwnLocale_IsKept()
    {
        var reply = new Activity { Locale = "de-DE" }.ApplyConversationReference(Incoming().GetConversationReference());

        Assert.Equal("de-DE", reply.Locale);
    }

    [Fact]
    public void CreateReply_Message_TurnsTheSidesRound()
    {
        var reply = Incoming().CreateReply("hush");

        Assert.Equal(("bot", "parent", "m1", "hush", "en-GB"), (reply.From?.Id, reply.Recipient?.Id, reply.ReplyToId, reply.Text, reply.Locale));
    }

    [Theory]
    [InlineData("message", true)]
    [InlineData("Message", true)]
    [InlineData("message/special", true)]
    [InlineData("messageUpdate", false)]
    [InlineData(null, false)]
    public void AsMessageActivity_Type_IsMatchedWhole(string? type, bool expected) =>
        Assert.Equal(expected, new Activity(type).AsMessageActivity() is not null);

    [Fact]
    public void RemoveRecipientMention_Mention_LeavesTheWords()
    {
        var activity = Incoming();
        activity.Text = "<at>Gentle Sleep</at> she is up again ";
        var mention = new Entity();
        mention.SetAs(new Mention { Text = "<at>Gentle Sleep</at>", Mentioned = new ChannelAccount("bot", "Gentle Sleep") }, BotFrameworkJsonContext.Default.Mention);
        activity.Entities = [mention];

        Assert.Equal("she is up again", activity.RemoveRecipientMention());
    }

    [Fact]
    public void RemoveMentionText_AnotherOnesMention_IsKept()
    {
        var activity = Incoming();
        activity.Text = "<at>Sam</at> see this";
        var mention = new Entity();
        mention.SetAs(new Mention { Text = "<at>Sam</at>", Mentioned = new ChannelAccount("sam", "Sam") }, BotFrameworkJsonContext.Default.Mention);
        activity.Entities = [mention];

        Assert.Equal("<at>Sam</at> see this", activity.RemoveMentionText("bot"));
    }

    [Fact]
    public void GetContinuationActivity_Reference_IsAnEventFromTheUser()
    {
        var continuation = Incoming().GetConversationReference().GetContinuationActivity();

        Assert.Equal(
            (ActivityTypes.Event, ActivityEventNames.ContinueConversation, "parent", "bot", "talk"),
            (continuation.Type, continuation.Name, continuation.From?.Id, continuation.Recipient?.Id, continuation.Conversation?.Id));
    }

    private static Activity Incoming() => new(ActivityTypes.Message)
    {
        Id = "m1",
        ChannelId = "test",
        ServiceUrl = "https://service.test",
        From = new ChannelAccount("parent", "Parent"),
        Recipient = new ChannelAccount("bot", "Bot"),
        Conversation = new ConversationAccount(id: "talk"),
        Locale = "en-GB",
        Text = "hello",
    };

    [Theory]
    [InlineData(true, null, true)]
    [InlineData(null, "groupChat", true)]
    [InlineData(null, "channel", true)]
    [InlineData(false, "personal", false)]
    [InlineData(null, null, false)]
    public void IsInGroup_Conversation_IsKnownByFlagOrType(bool? isGroup, string? type, bool expected) =>
        Assert.Equal(expected, new Activity { Conversation = new ConversationAccount { IsGroup = isGroup, ConversationType = type } }.IsInGroup());
}
