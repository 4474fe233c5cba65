namespace BotFramework.Builder.Turns;

/// <summary>What became of a commit.</summary>
/// <param name="Status">Whether it is stored.</param>
/// <param name="Sequence">Place of the turn's last activity in the transcript, when stored.</param>
/// <param name="Known">What was stored before, on a repeat.</param>
public sealed record TurnCommitResult(TurnCommitStatus Status, long Sequence = 0, StoredTurn? Known = null)
{
    /// <summary>The person's conversations that were deleted, when the turn forgot the person.</summary>
    public IReadOnlyList<string> Forgotten { get; init; } = [];
}
