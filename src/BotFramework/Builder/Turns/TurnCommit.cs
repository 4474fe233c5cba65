namespace BotFramework.Builder.Turns;

/// <summary>All that a turn leaves behind, stored in one transaction or not at all.</summary>
public sealed record TurnCommit
{
    /// <summary>What the turn is known by; null when it is always new.</summary>
    public TurnKey? Key { get; init; }

    /// <summary>The conversation, as <see cref="ConversationKey"/> writes it.</summary>
    public required string Conversation { get; init; }

    /// <summary>Key of the person whose data this is.</summary>
    public required string Parent { get; init; }

    /// <summary>Whether the person spoke in this turn, so that <see cref="Parent"/> is sure and the conversation's clock starts again.</summary>
    public bool IsFromPerson { get; init; }

    /// <summary>Id of the incoming activity.</summary>
    public required string ActivityId { get; init; }

    /// <summary>The incoming activity; null for a turn of the bot's own.</summary>
    public byte[]? Inbound { get; init; }

    /// <summary>Whether the incoming activity belongs in a transcript that people read.</summary>
    public bool IsInboundShown { get; init; }

    /// <summary>The outgoing activities, in order.</summary>
    public IReadOnlyList<HeldReply> Replies { get; init; } = [];

    /// <summary>JSON of the invoke response; null when there is none.</summary>
    public byte[]? InvokeResponse { get; init; }

    /// <summary>How the replies are delivered.</summary>
    public TurnDelivery Delivery { get; init; }

    /// <summary>Where the outbox posts the replies; needed for <see cref="TurnDelivery.Callback"/>.</summary>
    public string? ServiceUrl { get; init; }

    /// <summary>The channel's conversation id, for the outbox's address.</summary>
    public string? ConversationId { get; init; }

    /// <summary>Every record that was read, with its version.</summary>
    public IReadOnlyList<RecordRead> Reads { get; init; } = [];

    /// <summary>Every record that changed.</summary>
    public IReadOnlyList<RecordWrite> Writes { get; init; } = [];

    /// <summary>Records that could not be read.</summary>
    public IReadOnlyList<PoisonedRecord> Poisoned { get; init; } = [];

    /// <summary>Whether all that is kept of the person goes in the same transaction; then only the replies are stored.</summary>
    public bool Forget { get; init; }

    /// <summary>Ids of activities of the conversation that leave the record in the same transaction; a repeat of their turn finds no words.</summary>
    public IReadOnlyList<string> Unsaid { get; init; } = [];

    /// <summary>Whether the person is to be remembered from now on; null when nothing was said of it.</summary>
    public bool? Remember { get; init; }

    /// <summary>When the turn is committed.</summary>
    public required DateTimeOffset At { get; init; }
}
