using BotFramework.Builder;
using BotFramework.Schema;

namespace BotFramework.Tests.Builder;

public sealed class MessageFactoryTests
{
    [Fact]
    public void Text_Defaults_AcceptInput()
    {
        var message = MessageFactory.Text("hush", "ssml");

        Assert.Equal((ActivityTypes.Message, "hush", "ssml", "acceptingInput"), (message.Type, message.Text, message.Speak, message.InputHint));
    }

    [Fact]
    public void SuggestedActions_Words_PostThemselves()
    {
        var actions = MessageFactory.SuggestedActions(["More", "Why"], "pick").SuggestedActions!.Actions!;

        Assert.Equal([("imBack", "More", "More"), ("imBack", "Why", "Why")], actions.Select(action => (action.Type, action.Title, (string?)action.Value)));
    }

    [Fact]
    public void Attachments_Layout_IsListOrCarousel()
    {
        Attachment[] cards = [new(), new()];

        Assert.Equal(AttachmentLayoutTypes.List, MessageFactory.Attachment(cards).AttachmentLayout);
        Assert.Equal(AttachmentLayoutTypes.Carousel, MessageFactory.Carousel(cards).AttachmentLayout);
        Assert.Single(MessageFactory.Attachment(cards[0]).Attachments!);
    }

    [Fact]
    public void ContentUrl_Address_IsAnAttachment()
    {
        var attachment = Assert.Single(MessageFactory.ContentUrl("https://a.test/x.png", "image/png", "x").Attachments!);

        Assert.Equal(("https://a.test/x.png", "image/png", "x"), (attachment.ContentUrl, attachment.ContentType, attachment.Name));
    }

    [Fact]
    public void ContentUrl_WithoutType_IsRefused() => Assert.Throws<ArgumentException>(() => MessageFactory.ContentUrl("https://a.test", " "));
}
