using System.ComponentModel.DataAnnotations;

namespace GentleSleepBot.Storage;

/// <summary>Settings of a <see cref="PostgresStore"/>.</summary>
public sealed class PostgresStoreOptions
{
    /// <summary>Where the database is, in Npgsql's words: <c>Host=…;Database=…;Username=…;Password=…</c>.</summary>
    [Required]
    public required string ConnectionString { get; set; }

    /// <summary>Most turns that are looked up at once, and that share one commit. 64 by default, from 1.</summary>
    [Range(1, 1024)]
    public int LargestGroup { get; set; } = 64;

    /// <summary>How many groups are written at the same time. 2 by default, from 1: while one waits for the disk the next is made.</summary>
    [Range(1, 16)]
    public int Writers { get; set; } = 2;

    /// <summary>Most connections of this host, unless the connection string says it. 20 by default, from 4.</summary>
    [Range(4, 500)]
    public int LargestPool { get; set; } = 20;

    /// <summary>
    /// Largest table that is written anew so that nothing deleted is left in its file, in bytes. Turns wait meanwhile, for about
    /// a second each 100 MB; a larger table needs parts or a tool that does it beside the traffic. 256 MB by default.
    /// </summary>
    [Range(0, long.MaxValue)]
    public long LargestRewrite { get; set; } = 256L * 1024 * 1024;
}
