namespace GentleSleepBot.Storage.Moving;

/// <summary>What was moved of a table.</summary>
/// <param name="Name">The table.</param>
/// <param name="Rows">How many rows, the same in both databases afterwards.</param>
public sealed record MovedTable(string Name, long Rows);
