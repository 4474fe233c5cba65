using BotFramework.Builder.Dialogs.Choices;
using BotFramework.Connector;

namespace BotFramework.Tests.Dialogs.Choices;

public class ChannelTests
{
    [Theory]
    [InlineData(Channels.Webchat, 100, true)]
    [InlineData(Channels.Webchat, 101, false)]
    [InlineData(Channels.Directline, 100, true)]
    [InlineData(Channels.DirectlineSpeech, 100, true)]
    [InlineData(Channels.Emulator, 100, true)]
    [InlineData(Channels.Telegram, 100, true)]
    [InlineData(Channels.Facebook, 10, true)]
    [InlineData(Channels.Facebook, 11, false)]
    [InlineData(Channels.Skype, 10, true)]
    [InlineData(Channels.Line, 13, true)]
    [InlineData(Channels.Line, 14, false)]
    [InlineData(Channels.Kik, 20, true)]
    [InlineData(Channels.Kik, 21, false)]
    [InlineData(Channels.Msteams, 1, false)]
    [InlineData(Channels.Slack, 1, false)]
    [InlineData(Channels.Test, 1, false)]
    [InlineData(null, 1, false)]
    public void SupportsSuggestedActions_ChannelAndNumber_IsAsTheChannelShows(string? channel, int buttons, bool shown) =>
        Assert.Equal(shown, Channel.SupportsSuggestedActions(channel, buttons));

    [Theory]
    [InlineData("personal", 3, true)]
    [InlineData("personal", 4, false)]
    [InlineData("groupChat", 3, false)]
    public void SupportsSuggestedActions_Teams_ShowsThreeInAPersonalChat(string conversationType, int buttons, bool shown) =>
        Assert.Equal(shown, Channel.SupportsSuggestedActions(Channels.Msteams, buttons, conversationType));

    [Fact]
    public void SupportsSuggestedActions_NumberLeftOut_IsAHundred()
    {
        Assert.True(Channel.SupportsSuggestedActions(Channels.Webchat));
        Assert.False(Channel.SupportsSuggestedActions(Channels.Facebook));
    }

    [Theory]
    [InlineData(Channels.Webchat, 100, true)]
    [InlineData(Channels.Webchat, 101, false)]
    [InlineData(Channels.Slack, 100, true)]
    [InlineData(Channels.Msteams, 50, true)]
    [InlineData(Channels.Msteams, 51, false)]
    [InlineData(Channels.Facebook, 3, true)]
    [InlineData(Channels.Facebook, 4, false)]
    [InlineData(Channels.Line, 99, true)]
    [InlineData(Channels.Line, 100, false)]
    [InlineData(Channels.Skype, 3, true)]
    [InlineData(Channels.Skype, 4, false)]
    [InlineData(Channels.Telegram, 100, true)]
    [InlineData(Channels.Emulator, 100, true)]
    [InlineData(Channels.Directline, 100, true)]
    [InlineData(Channels.DirectlineSpeech, 100, true)]
    [InlineData(Channels.Cortana, 100, true)]
    [InlineData(Channels.Kik, 1, false)]
    [InlineData(Channels.Sms, 1, false)]
    public void SupportsCardActions_ChannelAndNumber_IsAsTheChannelShows(string channel, int buttons, bool shown) =>
        Assert.Equal(shown, Channel.SupportsCardActions(channel, buttons));

    [Theory]
    [InlineData(Channels.Cortana, false)]
    [InlineData(Channels.Webchat, true)]
    public void HasMessageFeed_Channel_SaysWhetherMessagesStay(string channel, bool stays) => Assert.Equal(stays, Channel.HasMessageFeed(channel));

    [Fact]
    public void GetChannelId_OfATurn_IsItsActivitys() =>
        Assert.Equal(Channels.Webchat, Channel.GetChannelId(Turn.Of("hello", channelId: Channels.Webchat)));

    [Fact]
    public void GetChannelId_ActivityWithoutChannel_IsEmpty() => Assert.Empty(Channel.GetChannelId(Turn.Of("hello", channelId: null!)));
}
