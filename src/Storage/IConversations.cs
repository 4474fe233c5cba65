namespace GentleSleepBot.Storage;

/// <summary>The conversations that exist.</summary>
public interface IConversations
{
    /// <summary>Makes a conversation; false when it exists already.</summary>
    ValueTask<bool> CreateConversationAsync(string conversation, string parent, string? userId, DateTimeOffset at, CancellationToken cancellationToken);

    /// <summary>Finds a conversation; null when there is none.</summary>
    ValueTask<ConversationInfo?> FindConversationAsync(string conversation, CancellationToken cancellationToken);
}
