using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace BotFramework.Builder.Turns;

/// <summary>
/// What is counted and timed of turns, under <see cref="Name"/>: nothing of what was said, nobody's id. Costs next to nothing while nobody listens.
/// </summary>
public static class TurnTelemetry
{
    /// <summary>Name of the source of traces and of the meter.</summary>
    public const string Name = "BotFramework.Turns";

    private static readonly ActivitySource Source = new(Name);
    private static readonly Meter Meter = new(Name);
    private static readonly Histogram<double> Durations = Meter.CreateHistogram<double>("bot.turn.duration", "s", "A turn from its arrival to its commit, by channel and outcome.");
    private static readonly Histogram<double> Commits = Meter.CreateHistogram<double>("bot.turn.commit.duration", "s", "The commit of a turn.");

    internal static async Task<TurnOutcome> WatchAsync(string? channel, Func<Task<TurnOutcome>> run)
    {
        using var activity = Source.StartActivity("turn");
        var began = Stopwatch.GetTimestamp();
        var outcome = "failed";
        try
        {
            var turn = await run();
            outcome = NameOf(turn.Kind);
            return turn;
        }
        finally
        {
            activity?.SetTag("bot.channel", channel).SetTag("bot.outcome", outcome);
            if (Durations.Enabled)
                Durations.Record(Stopwatch.GetElapsedTime(began).TotalSeconds, new("bot.channel", channel), new("bot.outcome", outcome));
        }
    }

    internal static async ValueTask<TurnCommitResult> WatchCommitAsync(ValueTask<TurnCommitResult> commit)
    {
        using var activity = Source.StartActivity("commit");
        var began = Stopwatch.GetTimestamp();
        var result = await commit;
        Commits.Record(Stopwatch.GetElapsedTime(began).TotalSeconds);
        return result;
    }

    private static string NameOf(TurnOutcomeKind kind) => kind switch
    {
        TurnOutcomeKind.Committed => "committed",
        TurnOutcomeKind.Repeat => "repeat",
        _ => "uncommitted",
    };
}
