using GentleSleepBot.Guidance.Understanding;

namespace GentleSleepBot.Dialogs.Triage;

/// <summary>Reads a message that is unclear here, where a parent allowed it.</summary>
public interface IMessageReader
{
    /// <summary>What may be asked of its reading; nothing when none came in time.</summary>
    /// <param name="conversationId">The talk; a new message in it ends the reading of the one before.</param>
    /// <param name="said">The message as written; it is masked before it leaves.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    ValueTask<Understood> ReadAsync(string conversationId, string said, CancellationToken cancellationToken);
}
