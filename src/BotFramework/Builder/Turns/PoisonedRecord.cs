namespace BotFramework.Builder.Turns;

/// <summary>A record that could not be read, set aside for inspection.</summary>
/// <param name="Key">Key of the record.</param>
/// <param name="Json">What was stored.</param>
/// <param name="Reason">Why it could not be read.</param>
public sealed record PoisonedRecord(string Key, byte[] Json, string Reason);
