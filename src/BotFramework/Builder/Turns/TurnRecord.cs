namespace BotFramework.Builder.Turns;

/// <summary>A stored record with its version.</summary>
/// <param name="Key">Key of the record.</param>
/// <param name="Version">Version, from 1; 0 when there is no such record.</param>
/// <param name="Json">The record as UTF-8 JSON; null when there is none.</param>
public sealed record TurnRecord(string Key, long Version, byte[]? Json);
