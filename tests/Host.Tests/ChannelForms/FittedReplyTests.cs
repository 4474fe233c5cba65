using BotFramework.Builder;
using BotFramework.Builder.Turns;
using BotFramework.Schema;
using GentleSleepBot.Host.ChannelForms;

namespace Host.Tests.ChannelForms;

/// <summary>What is answered while nothing can be stored, in the form of its channel.</summary>
public sealed class FittedReplyTests
{
    [Theory]
    [InlineData("msteams", TextFormatTypes.Markdown)]
    [InlineData("sms", TextFormatTypes.Plain)]
    public async Task Reply_WithoutTheStore_HasTheFormOfItsChannel(string channel, string format)
    {
        var said = new Activity(ActivityTypes.Message)
        {
            ChannelId = channel,
            Text = "urgent",
            Conversation = new ConversationAccount(id: "talk"),
            From = new ChannelAccount("parent"),
            Recipient = new ChannelAccount("bot"),
        };

        var reply = Assert.Single((await new FittedReply(new Unfitted()).ReplyAsync(said, default))!);

        Assert.Equal((format, "parent"), (reply.TextFormat, reply.Recipient?.Id));
    }

    [Fact]
    public async Task Reply_ThatThereIsNone_StaysNone() =>
        Assert.Null(await new FittedReply(new Unfitted()).ReplyAsync(new Activity(ActivityTypes.Message) { Text = "hello" }, default));

    private sealed class Unfitted : IUnavailableStoreReply
    {
        public ValueTask<IReadOnlyList<Activity>?> ReplyAsync(Activity activity, CancellationToken cancellationToken) =>
            ValueTask.FromResult<IReadOnlyList<Activity>?>(activity.Text == "urgent" ? [MessageFactory.Text("Call **now**.")] : null);
    }
}
