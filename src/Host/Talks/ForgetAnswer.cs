namespace GentleSleepBot.Host.Talks;

/// <summary>The proof of a deletion: how many rows each table held before, and what is left, which is nothing.</summary>
internal sealed record ForgetAnswer(IReadOnlyDictionary<string, long> Forgotten, IReadOnlyDictionary<string, long> Left);
