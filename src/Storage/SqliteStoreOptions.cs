namespace GentleSleepBot.Storage;

/// <summary>Settings of a <see cref="SqliteStore"/>.</summary>
public sealed class SqliteStoreOptions
{
    /// <summary>The database file; its folder is made when missing.</summary>
    public required string Path { get; set; }

    /// <summary>Whether a committed turn survives a loss of power, not only of the process. True by default.</summary>
    public bool IsFullySynchronous { get; set; } = true;

    /// <summary>How long another program may hold the file, such as one that copies it, before the store counts as away, in seconds. 5 by default, from 1.</summary>
    public int LockWaitSeconds { get; set; } = 5;
}
