namespace BotFramework.Schema;

/// <summary>Members or name of the conversation changed.</summary>
public interface IConversationUpdateActivity : IActivity
{
    /// <summary>Who joined.</summary>
    IList<ChannelAccount>? MembersAdded { get; set; }

    /// <summary>Who left.</summary>
    IList<ChannelAccount>? MembersRemoved { get; set; }

    /// <summary>New name of the conversation.</summary>
    string? TopicName { get; set; }

    /// <summary>Whether who joins sees what was said before.</summary>
    bool? HistoryDisclosed { get; set; }
}
