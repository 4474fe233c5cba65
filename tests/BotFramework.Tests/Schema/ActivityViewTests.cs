using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using BotFramework.Schema;

namespace BotFramework.Tests.Schema;

/// <summary>An activity seen as what it is, and whether it holds anything.</summary>
public sealed class ActivityViewTests
{
    private static readonly Dictionary<string, Func<Activity, object?>> Views = new(StringComparer.Ordinal)
    {
        [ActivityTypes.Message] = activity => activity.AsMessageActivity(),
        [ActivityTypes.Typing] = activity => activity.AsTypingActivity(),
        [ActivityTypes.ConversationUpdate] = activity => activity.AsConversationUpdateActivity(),
        [ActivityTypes.EndOfConversation] = activity => activity.AsEndOfConversationActivity(),
        [ActivityTypes.Event] = activity => activity.AsEventActivity(),
        [ActivityTypes.Invoke] = activity => activity.AsInvokeActivity(),
        [ActivityTypes.InstallationUpdate] = activity => activity.AsInstallationUpdateActivity(),
        [ActivityTypes.MessageUpdate] = activity => activity.AsMessageUpdateActivity(),
        [ActivityTypes.MessageDelete] = activity => activity.AsMessageDeleteActivity(),
        [ActivityTypes.MessageReaction] = activity => activity.AsMessageReactionActivity(),
        [ActivityTypes.Trace] = activity => activity.AsTraceActivity(),
    };

    public static TheoryData<string> Types => [.. Views.Keys];

    [Theory]
    [MemberData(nameof(Types))]
    public void Views_OfAType_OnlyItsOwnShowsIt(string type)
    {
        var activity = new Activity(type);

        Assert.Equal([type], Views.Where(view => view.Value(activity) is not null).Select(view => view.Key));
    }

    [Theory]
    [InlineData("""{}""", false)]
    [InlineData("""{"text":" "}""", false)]
    [InlineData("""{"attachments":[]}""", false)]
    [InlineData("""{"text":"hello"}""", true)]
    [InlineData("""{"summary":"hello"}""", true)]
    [InlineData("""{"attachments":[{"contentType":"text/plain"}]}""", true)]
    [InlineData("""{"channelData":{}}""", true)]
    public void HasContent_Message_TellsWhetherAnythingIsShown(string json, bool expected) =>
        Assert.Equal(expected, JsonSerializer.Deserialize(json, BotFrameworkJsonContext.Default.Activity)!.HasContent());

    [Fact]
    public void GetChannelData_WrittenAsAnyShape_IsReadAsTheTypeAskedFor()
    {
        JsonTypeInfo<ChannelAccount> type = BotFrameworkJsonContext.Default.ChannelAccount;
        var account = new ChannelAccount("parent", "Sam");
        object?[] shapes = [null, account, JsonSerializer.SerializeToElement(account, type), new Dictionary<string, object> { ["id"] = "parent" }];

        Assert.Equal([null, "parent", "parent", "parent"], shapes.Select(shape => new Activity { ChannelData = shape }.GetChannelData(type)?.Id));
    }

    [Theory]
    [InlineData(null, "given", "given")]
    [InlineData("kept", null, "String")]
    [InlineData(null, null, null)]
    public void CreateTrace_ValueType_IsTheNameGivenOrTheValuesOwn(string? value, string? given, string? expected)
    {
        Assert.Equal(expected, new Activity(ActivityTypes.Message).CreateTrace("state", value, given).ValueType);
        Assert.Equal(expected, Activity.CreateTraceActivity("state", given, value).ValueType);
    }

    [Fact]
    public void CreateReply_ToOneWhoSaidNothingOfItself_HasNoSides()
    {
        var reply = new Activity().CreateReply();

        Assert.Equal((null, null, null, ""), (reply.From, reply.Recipient, reply.Conversation, reply.Text));
    }

    [Fact]
    public void GetMentions_WithoutEntities_IsEmpty() => Assert.Empty(new Activity { Entities = null }.GetMentions());

    [Fact]
    public void RemoveRecipientMention_NobodyNamed_LeavesTheText()
    {
        Assert.Equal(" hello ", new Activity { Text = " hello " }.RemoveRecipientMention());
        Assert.Null(new Activity { Recipient = new ChannelAccount("bot") }.RemoveRecipientMention());
    }

    [Theory]
    [InlineData(null, "Bot", "<at>Bot</at> up <at>Sam</at>", "up <at>Sam</at>")]
    [InlineData("<at>Bot</at>", null, "<at>Bot</at> up", "up")]
    [InlineData("<at>Bot</at>", "Bot", null, "")]
    public void RemoveRecipientMention_NamedInOneWayOnly_IsTakenOut(string? inText, string? name, string? text, string expected)
    {
        var mention = new Entity();
        mention.SetAs(new Mention { Text = inText, Mentioned = new ChannelAccount("bot", name) }, BotFrameworkJsonContext.Default.Mention);

        var activity = new Activity { Text = text, Recipient = new ChannelAccount("bot"), Entities = [mention] };

        Assert.Equal(expected, activity.RemoveRecipientMention());
    }
}
