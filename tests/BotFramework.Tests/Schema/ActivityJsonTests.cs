using System.Text.Json;
using BotFramework.Schema;

namespace BotFramework.Tests.Schema;

public sealed class ActivityJsonTests
{
    [Fact]
    public void Write_UnsetMembers_AreLeftOut() =>
        Assert.Equal("""{"type":"message","text":"hello"}""", Write(new Activity(ActivityTypes.Message) { Text = "hello" }));

    [Fact]
    public void Write_CallerId_NeverLeaves() =>
        Assert.DoesNotContain("urn:", Write(new Activity { CallerId = "urn:someone" }), StringComparison.Ordinal);

    [Fact]
    public void Write_Timestamp_IsUtcWithZ() => Assert.Equal(
        """{"timestamp":"2026-03-01T02:30:00Z"}""",
        Write(new Activity { Timestamp = new DateTimeOffset(2026, 3, 1, 3, 30, 0, TimeSpan.FromHours(1)) }));

    [Fact]
    public void Write_LocalTimestamp_KeepsItsOffset() => Assert.Equal(
        """{"localTimestamp":"2026-03-01T03:30:00+01:00"}""",
        Write(new Activity { LocalTimestamp = new DateTimeOffset(2026, 3, 1, 3, 30, 0, TimeSpan.FromHours(1)) }));

    [Fact]
    public void Write_CardAsContent_IsItsJson() => Assert.Equal(
        """{"attachments":[{"contentType":"application/vnd.microsoft.card.hero","content":{"title":"Naps"}}]}""",
        Write(new Activity { Attachments = [new HeroCard { Title = "Naps" }.ToAttachment()] }));

    [Fact]
    public void Write_TypeThatTheProtocolDoesNotKnow_IsRefused() =>
        Assert.Throws<NotSupportedException>(() => Write(new Activity { Value = new Version(1, 0) }));

    [Theory]
    [InlineData("""{"Type":"message","TEXT":"hello"}""")]
    [InlineData("""{"type":"message","text":"hello"}""")]
    public void Read_AnyCase_IsUnderstood(string json)
    {
        var activity = Read(json);

        Assert.Equal(("message", "hello"), (activity.Type, activity.Text));
    }

    [Theory]
    [InlineData("""{"type":"message","somethingNew":{"deep":[1,2]}}""")]
    [InlineData("""{"from":{"id":"u","userRole":"parent"}}""")]
    [InlineData("""{"conversation":{"id":"c","mood":"tired"}}""")]
    [InlineData("""{"attachments":[{"contentType":"x","size":5}]}""")]
    [InlineData("""{"entities":[{"type":"https://schema.org/Message","citation":[{"position":1}]}]}""")]
    [InlineData("""{"suggestedActions":{"actions":[{"type":"imBack","mark":true}]}}""")]
    [InlineData("""{"channelData":{"clientActivityID":"1"},"value":[1,"two"]}""")]
    public void ReadAndWrite_MembersWithoutAName_AreKept(string json) => Assert.Equal(json, Write(Read(json)));

    [Fact]
    public void Read_Value_IsAnElement() =>
        Assert.Equal("now", Assert.IsType<JsonElement>(Read("""{"value":{"when":"now"}}""").Value).GetProperty("when").GetString());

    [Fact]
    public void GetAs_Entity_ReadsAllMembers()
    {
        var entity = Read("""{"entities":[{"type":"mention","text":"<at>Bot</at>","mentioned":{"id":"b"}}]}""").Entities![0];

        Assert.Equal("b", entity.GetAs(BotFrameworkJsonContext.Default.Mention)?.Mentioned?.Id);
    }

    [Fact]
    public void SetAs_Entity_TakesAllMembers()
    {
        var entity = new Entity();

        entity.SetAs(new Mention { Text = "hi", Mentioned = new ChannelAccount("b") }, BotFrameworkJsonContext.Default.Mention);

        Assert.Equal("""{"type":"mention","mentioned":{"id":"b"},"text":"hi"}""", JsonSerializer.Serialize(entity, BotFrameworkJsonContext.Default.Entity));
    }

    private static string Write(Activity activity) => JsonSerializer.Serialize(activity, BotFrameworkJsonContext.Default.Activity);

    private static Activity Read(string json) => JsonSerializer.Deserialize(json, BotFrameworkJsonContext.Default.Activity)!;
}
