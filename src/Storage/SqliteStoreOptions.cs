using System.ComponentModel.DataAnnotations;

namespace GentleSleepBot.Storage;

/// <summary>Settings of a <see cref="SqliteStore"/>.</summary>
public sealed class SqliteStoreOptions
{
    /// <summary>The database file; its folder is made when missing.</summary>
    [Required]
    public required string Path { get; set; }

    /// <summary>Most writes that share one sync of the disk. 256 by default, from 1.</summary>
    [Range(1, 4096)]
    public int LargestGroup { get; set; } = 256;

    /// <summary>Whether a committed turn survives a loss of power, not only of the process. True by default.</summary>
    public bool IsFullySynchronous { get; set; } = true;

    /// <summary>How long another program may hold the file, such as one that copies it, before the store counts as away, in seconds. 5 by default, from 1.</summary>
    [Range(1, 60)]
    public int LockWaitSeconds { get; set; } = 5;
}
