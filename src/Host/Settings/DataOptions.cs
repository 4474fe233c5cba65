using System.Buffers.Text;
using System.ComponentModel.DataAnnotations;

namespace GentleSleepBot.Host.Settings;

internal sealed class DataOptions : IValidatableObject
{
    public const string Section = "Data";

    /// <summary>Bytes of a master key.</summary>
    public const int MasterKeyBytes = 32;

    /// <summary>Folder of the SQLite database and of what this host alone keeps, made when missing; relative to the content root.</summary>
    [Required]
    public string Folder { get; set; } = "data";

    /// <summary>A PostgreSQL database for any number of hosts, as <c>Host=…;Database=…;Username=…;Password=…</c>; empty, the default, keeps all in a SQLite file for one host.</summary>
    public string Connection { get; set; } = "";

    /// <summary>
    /// The key that protects the service's keys in the database: 32 random bytes in base64, the same on every host. Empty, the
    /// default, keeps one in the data folder, which only a single host can do.
    /// </summary>
    public string MasterKey { get; set; } = "";

    /// <summary>File that remembers who asked to be forgotten, so that a restored backup forgets them again: keep it apart from the backups. In the data folder unless it is a full path.</summary>
    [Required]
    public string ErasureLedger { get; set; } = "erasures.log";

    /// <summary>Whether a SQLite commit waits for the disk, so that what was answered survives a power cut. True by default; false only to measure what that costs.</summary>
    public bool IsFullySynchronous { get; set; } = true;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (MasterKey.Length > 0 && !(Base64.IsValid(MasterKey, out var length) && length == MasterKeyBytes))
            yield return new ValidationResult($"must be {MasterKeyBytes} random bytes in base64: make one with 'openssl rand -base64 {MasterKeyBytes}'.", [nameof(MasterKey)]);
        if (Connection.Length > 0 && !IsConnection(Connection))
            yield return new ValidationResult("must be Host=…;Database=…;Username=…;Password=…, with names that Npgsql knows.", [nameof(Connection)]);
        if (Connection.Length > 0 && MasterKey.Length == 0)
            yield return new ValidationResult("is needed with Data:Connection, the same on every host.", [nameof(MasterKey)]);
    }

    private static bool IsConnection(string text)
    {
        try
        {
            return new Npgsql.NpgsqlConnectionStringBuilder(text).Host is { Length: > 0 };
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
