using System.ComponentModel.DataAnnotations;

namespace GentleSleepBot.Host.Settings;

internal sealed class KnowledgeOptions
{
    public const string Section = "Knowledge";

    /// <summary>Folder of the knowledge files, relative to the content root.</summary>
    [Required]
    public string Folder { get; set; } = "knowledge";

    /// <summary>The folder's full path.</summary>
    public string FullPath(IHostEnvironment environment) => Path.GetFullPath(Folder, environment.ContentRootPath);
}
