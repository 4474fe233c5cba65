namespace BotFramework.Builder.Turns;

/// <summary>What was said in conversations, in order.</summary>
public interface ITranscript
{
    /// <summary>Reads what people see of a conversation after a place in it.</summary>
    /// <param name="conversation">The conversation, as <see cref="ConversationKey"/> writes it.</param>
    /// <param name="after">Watermark of the last page; 0 for the beginning.</param>
    /// <param name="limit">Most entries to return.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    ValueTask<TranscriptPage> ReadAfterAsync(string conversation, long after, int limit, CancellationToken cancellationToken);
}
