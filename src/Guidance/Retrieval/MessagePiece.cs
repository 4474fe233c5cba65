namespace GentleSleepBot.Guidance.Retrieval;

/// <summary>A sentence or title of a message.</summary>
/// <param name="Terms">Its terms in order; never empty.</param>
/// <param name="IsAsking">Whether it asks something.</param>
internal sealed record MessagePiece(IReadOnlyList<string> Terms, bool IsAsking);
