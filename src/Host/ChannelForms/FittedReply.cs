using BotFramework.Builder.Turns;
using BotFramework.Schema;

namespace GentleSleepBot.Host.ChannelForms;

/// <summary>Gives what is answered without the store, past all middleware, the form that its channel shows.</summary>
internal sealed class FittedReply(IUnavailableStoreReply inner) : IUnavailableStoreReply
{
    public async ValueTask<IReadOnlyList<Activity>?> ReplyAsync(Activity activity, CancellationToken cancellationToken)
    {
        var replies = await inner.ReplyAsync(activity, cancellationToken);
        foreach (var reply in replies ?? [])
        {
            reply.ApplyConversationReference(activity.GetConversationReference());
            OutgoingForm.Fit(reply);
        }

        return replies;
    }
}
