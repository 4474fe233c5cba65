namespace BotFramework.Builder.Turns;

/// <summary>A record that a turn read, in the version that must still be the stored one at commit.</summary>
public readonly record struct RecordRead(string Key, long Version);
