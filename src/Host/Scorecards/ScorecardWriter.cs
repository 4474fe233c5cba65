using GentleSleepBot.Host.Commands;
using GentleSleepBot.Host.Settings;
using Microsoft.Extensions.Options;

namespace GentleSleepBot.Host.Scorecards;

/// <summary>Measures the bot on every labelled set and writes the scorecard.</summary>
internal sealed class ScorecardWriter(SetRun run, MovableClock clock, IOptions<ScorecardOptions> options, IOptions<KnowledgeOptions> knowledge, IHostEnvironment environment)
{
    /// <summary>Where the scorecard is written.</summary>
    public string Page => options.Value.FullPagePath(environment);

    /// <summary>The scorecard of a folder of sets.</summary>
    /// <param name="folder">The folder; the one of the settings when null.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    public async Task<string> MeasureAsync(string? folder, CancellationToken cancellationToken)
    {
        var sets = folder ?? options.Value.FullSetsPath(environment);
        var today = clock.GetUtcNow();
        var results = await run.RunAsync(sets, cancellationToken);
        return ScorecardText.Of(
            [.. SafetyFigures.Of(results), .. AnswerFigures.Of(results)],
            today,
            FolderHash.Of(new DirectoryInfo(knowledge.Value.FullPath(environment))),
            FolderHash.Of(new DirectoryInfo(sets)));
    }
}
