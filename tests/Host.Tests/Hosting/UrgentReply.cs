using BotFramework.Builder;
using BotFramework.Builder.Turns;
using BotFramework.Schema;

namespace Host.Tests.Hosting;

/// <summary>What the bot says to "urgent" although nothing can be stored.</summary>
internal sealed class UrgentReply : IUnavailableStoreReply
{
    public ValueTask<IReadOnlyList<Activity>?> ReplyAsync(Activity activity, CancellationToken cancellationToken) =>
        ValueTask.FromResult<IReadOnlyList<Activity>?>(activity.Text == "urgent" ? [MessageFactory.Text("call now")] : null);
}
