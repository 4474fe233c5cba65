namespace BotFramework.Builder.Turns;

/// <summary>What the store knows when a turn begins.</summary>
/// <param name="Known">What came of the turn when it ran before; null when it is new.</param>
/// <param name="Records">The records asked for, absent ones with version 0; empty when the turn is known.</param>
public sealed record TurnBeginning(StoredTurn? Known, IReadOnlyList<TurnRecord> Records);
