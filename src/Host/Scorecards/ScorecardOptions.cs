using System.ComponentModel.DataAnnotations;

namespace GentleSleepBot.Host.Scorecards;

internal sealed class ScorecardOptions
{
    public const string Section = "Scorecard";

    /// <summary>The scorecard that <c>evaluate --all</c> writes and <c>/scorecard</c> shows, relative to the content root.</summary>
    [Required]
    public string Page { get; set; } = "scorecard.md";

    /// <summary>Folder of the labelled messages that <c>evaluate --all</c> runs, relative to the content root.</summary>
    [Required]
    public string Sets { get; set; } = "evaluation";

    /// <summary>Full path of the scorecard.</summary>
    public string FullPagePath(IHostEnvironment environment) => Path.GetFullPath(Page, environment.ContentRootPath);

    /// <summary>Full path of the folder of labelled messages.</summary>
    public string FullSetsPath(IHostEnvironment environment) => Path.GetFullPath(Sets, environment.ContentRootPath);
}
