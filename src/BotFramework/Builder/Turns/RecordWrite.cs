namespace BotFramework.Builder.Turns;

/// <summary>A record that a turn changed.</summary>
/// <param name="Key">Key of the record.</param>
/// <param name="Json">The new record as UTF-8 JSON; null deletes it.</param>
public readonly record struct RecordWrite(string Key, byte[]? Json);
