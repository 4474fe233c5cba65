using System.ComponentModel.DataAnnotations;

namespace GentleSleepBot.Host.Settings;

internal sealed class DataOptions
{
    public const string Section = "Data";

    /// <summary>Folder of the database and the signing key, made when missing; relative to the content root.</summary>
    [Required]
    public string Folder { get; set; } = "data";
}
