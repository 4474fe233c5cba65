using System.Text;
using BotFramework.Builder.Turns;

namespace BotFramework.Tests.Builder.Turns;

public sealed class OutboxTargetTests
{
    [Theory]
    [InlineData("""{"type":"message","replyToId":"m1"}""", "m1")]
    [InlineData("""{"conversation":{"replyToId":"inner"},"entities":[{"replyToId":"inner"}],"replyToId":"m1"}""", "m1")]
    [InlineData("""{"conversation":{"replyToId":"inner"}}""", null)]
    [InlineData("""{"replyToId":null}""", null)]
    [InlineData("""{"replyToId":7}""", null)]
    [InlineData("{}", null)]
    public void ReplyTo_StoredActivity_IsItsOwnTargetAlone(string json, string? expected) =>
        Assert.Equal(expected, OutboxTarget.ReplyTo(Encoding.UTF8.GetBytes(json)));
}
