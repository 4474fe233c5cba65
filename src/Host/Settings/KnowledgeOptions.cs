using System.ComponentModel.DataAnnotations;

namespace GentleSleepBot.Host.Settings;

internal sealed class KnowledgeOptions
{
    public const string Section = "Knowledge";

    /// <summary>Folder of the knowledge files, relative to the content root.</summary>
    [Required]
    public string Folder { get; set; } = "knowledge";

    /// <summary>Folder in which trained models are kept, relative to the content root.</summary>
    [Required]
    public string Models { get; set; } = "models";

    /// <summary>Full path of the knowledge folder.</summary>
    public string FullPath(IHostEnvironment environment) => Path.GetFullPath(Folder, environment.ContentRootPath);

    /// <summary>Full path of the folder of models.</summary>
    public string FullModelsPath(IHostEnvironment environment) => Path.GetFullPath(Models, environment.ContentRootPath);
}
