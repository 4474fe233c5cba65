using BotFramework.Builder;
using BotFramework.Builder.Adapters;
using BotFramework.Builder.Dialogs;
using BotFramework.Schema;

namespace BotFramework.Tests.Dialogs;

/// <summary>Turns and stacks for what can be shown without a talk.</summary>
internal static class Turn
{
    public static TurnContext Of(string text, string type = ActivityTypes.Message, string channelId = "test") => new(
        new TestAdapter(),
        new Activity(type)
        {
            Text = text,
            ChannelId = channelId,
            From = new ChannelAccount("parent"),
            Recipient = new ChannelAccount("bot"),
            Conversation = new ConversationAccount(id: "talk"),
        });

    public static DialogContext Stack(params Dialog[] dialogs) =>
        new(dialogs.Aggregate(new DialogSet(), (set, dialog) => set.Add(dialog)), Of("hello"), new DialogState());
}
