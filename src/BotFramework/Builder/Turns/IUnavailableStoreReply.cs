using BotFramework.Schema;

namespace BotFramework.Builder.Turns;

/// <summary>What is said although the store is away.</summary>
public interface IUnavailableStoreReply
{
    /// <summary>Replies that cannot wait; null when the message can be sent again later.</summary>
    ValueTask<IReadOnlyList<Activity>?> ReplyAsync(Activity activity, CancellationToken cancellationToken);
}
