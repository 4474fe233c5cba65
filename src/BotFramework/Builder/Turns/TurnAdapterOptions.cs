using BotFramework.Schema;

namespace BotFramework.Builder.Turns;

/// <summary>Settings of a <see cref="TurnAdapter"/>.</summary>
public sealed class TurnAdapterOptions
{
    /// <summary>How often a turn is run at most when other turns change what it read. 3 by default, from 1.</summary>
    public int MostRuns { get; set; } = 3;

    /// <summary>How many messages answered without the store are remembered against repeats. 4,096 by default.</summary>
    public int RememberedUncommitted { get; set; } = 4096;

    /// <summary>Key of the person whose data a turn holds: by default channel and sender, and in a group the group.</summary>
    public Func<Activity, string> ParentOf { get; set; } = static activity =>
        activity.IsInGroup() || activity.From?.Id is null
            ? $"{activity.ChannelId}/groups/{activity.Conversation?.Id}"
            : $"{activity.ChannelId}/users/{activity.From.Id}";

    /// <summary>Records that nearly every turn reads, fetched with the look-up: by default those of conversation and user.</summary>
    public Func<Activity, IReadOnlyList<string>> RecordsOf { get; set; } = static activity =>
        activity.From?.Id is null
            ? [$"{activity.ChannelId}/conversations/{activity.Conversation?.Id}"]
            : [$"{activity.ChannelId}/conversations/{activity.Conversation?.Id}", $"{activity.ChannelId}/users/{activity.From.Id}"];
}
