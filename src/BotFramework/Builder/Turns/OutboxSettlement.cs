namespace BotFramework.Builder.Turns;

/// <summary>What became of a delivery.</summary>
/// <param name="Conversation">The conversation.</param>
/// <param name="Position">Place of the reply in the outbox.</param>
/// <param name="State">Whether it is done with.</param>
public sealed record OutboxSettlement(string Conversation, long Position, OutboxState State)
{
    /// <summary>The channel's id, when delivered and told.</summary>
    public string? ChannelActivityId { get; init; }

    /// <summary>When it is tried again, while waiting.</summary>
    public DateTimeOffset NextAttempt { get; init; }

    /// <summary>Whether the reply may have arrived all the same.</summary>
    public bool IsAmbiguous { get; init; }

    /// <summary>Why it failed: a status or the kind of an exception, without anyone's words.</summary>
    public string? Reason { get; init; }
}
