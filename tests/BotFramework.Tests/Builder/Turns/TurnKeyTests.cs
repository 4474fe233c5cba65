using System.Text.Json;
using BotFramework.Builder.Turns;
using BotFramework.Schema;

namespace BotFramework.Tests.Builder.Turns;

public sealed class TurnKeyTests
{
    [Fact]
    public void From_SameMessageAgain_IsEqual() => Assert.Equal(TurnKey.From(Of()), TurnKey.From(Of()));

    [Theory]
    [InlineData("""{"id":"other"}""")]
    [InlineData("""{"type":"event"}""")]
    [InlineData("""{"channelId":"other"}""")]
    [InlineData("""{"conversation":{"id":"other"}}""")]
    public void From_AnyPartDiffers_IsAnother(string change) => Assert.NotEqual(TurnKey.From(Of()), TurnKey.From(Of(change)));

    [Theory]
    [InlineData("messageUpdate", false)]
    [InlineData("messageReaction", false)]
    [InlineData("conversationUpdate", false)]
    [InlineData("messageDelete", false)]
    [InlineData("installationUpdate", false)]
    [InlineData("message", true)]
    public void From_OtherTimestamp_CountsForUpdatesAlone(string type, bool isSame)
    {
        var first = TurnKey.From(Of($$"""{"type":"{{type}}","timestamp":"2026-03-01T03:00:00Z"}"""));
        var second = TurnKey.From(Of($$"""{"type":"{{type}}","timestamp":"2026-03-01T03:00:01Z"}"""));

        Assert.Equal(isSame, first == second);
    }

    [Theory]
    [InlineData("""{"messageKey":"k","clientActivityID":"1"}""", """{"messageKey":"k","clientActivityID":"2"}""", true)]
    [InlineData("""{"clientActivityID":"1"}""", """{"clientActivityID":"1"}""", true)]
    [InlineData("""{"clientActivityID":"1"}""", """{"clientActivityID":"2"}""", false)]
    [InlineData("""{"messageKey":"k"}""", """{"messageKey":"l"}""", false)]
    [InlineData("""{"messageKey":7}""", """{"messageKey":7}""", false)]
    [InlineData("[]", "7", false)]
    public void From_DirectLine_GoesByTheSendersMark(string first, string second, bool isSame)
    {
        TurnKey? Key(string id, string data) => TurnKey.From(Of($$"""{"channelId":"directline","id":"{{id}}","channelData":{{data}}}"""));

        Assert.Equal(isSame, Key("i1", first) == Key("i2", second));
    }

    [Fact]
    public void From_WithoutId_IsNull() => Assert.Null(TurnKey.From(new Activity("message") { ChannelId = "test", Conversation = new(id: "c") }));

    [Theory]
    [InlineData("webchat", """{"messageKey":""}""", "m1")]
    [InlineData("webchat", """{"messageKey":"k"}""", "k")]
    [InlineData("msteams", """{"messageKey":"k"}""", "m1")]
    public void From_Mark_CountsWhereTheChannelKeepsIt(string channel, string data, string expected) =>
        Assert.EndsWith($"\u001f{expected}", TurnKey.From(Of($$"""{"channelId":"{{channel}}","channelData":{{data}}}"""))!.Message, StringComparison.Ordinal);

    [Fact]
    public void From_WithoutConversation_IsNull() => Assert.Null(TurnKey.From(new Activity("message") { ChannelId = "test", Id = "m1" }));

    [Fact]
    public void From_EndlessId_IsBounded() =>
        Assert.InRange(TurnKey.From(Of($$"""{"id":"{{new string('x', 5000)}}"}"""))!.Message.Length, 1, 300);

    private static Activity Of(string change = "{}")
    {
        var activity = JsonSerializer.Deserialize(change, BotFrameworkJsonContext.Default.Activity)!;
        activity.Type ??= "message";
        activity.Id ??= "m1";
        activity.ChannelId ??= "test";
        activity.Conversation ??= new ConversationAccount(id: "talk");
        return activity;
    }
}
