using GentleSleepBot.Host.Settings;

namespace GentleSleepBot.Host.Scorecards;

internal static class ScorecardRegistration
{
    /// <summary>Adds the scorecard: what measures and writes it, and where it is read from.</summary>
    public static IServiceCollection AddScorecard(this IServiceCollection services) => services
        .AddSettings<ScorecardOptions>(ScorecardOptions.Section)
        .AddSingleton<SetRun>()
        .AddSingleton<ScorecardWriter>();
}
