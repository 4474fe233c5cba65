using System.Text.Json;
using BotFramework.Connector;
using BotFramework.Schema;

namespace GentleSleepBot.Host.DirectLine;

/// <summary>What cannot wait for a commit goes straight to the conversation's open stream.</summary>
internal sealed class StreamDelivery(StreamRegistry streams)
{
    public void Send(Activity activity)
    {
        if (activity is { ChannelId: Channels.Directline, Conversation.Id: { } conversation })
            streams.Send(conversation, JsonSerializer.SerializeToUtf8Bytes(activity, BotFrameworkJsonContext.Default.Activity));
    }
}
