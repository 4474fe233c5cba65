using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace GentleSleepBot.Dialogs.Telemetry;

/// <summary>
/// What is counted and timed of talks, under <see cref="Name"/>: topics, levels, rules and times, nothing of what was said, nobody's id.
/// </summary>
public static class TalkTelemetry
{
    /// <summary>Name of the source of traces and of the meter.</summary>
    public const string Name = "GentleSleepBot.Talk";

    private static readonly ActivitySource Source = new(Name);
    private static readonly Meter Meter = new(Name);
    private static readonly Histogram<double> Stages = Meter.CreateHistogram<double>("sleepbot.stage.duration", "s", "A stage of a turn: load, read, screen, find, talk.");
    private static readonly Counter<long> Answers = Meter.CreateCounter<long>("sleepbot.answers", "{answer}", "Parts of answers shown, by topic and part.");
    private static readonly Counter<long> Abstentions = Meter.CreateCounter<long>("sleepbot.abstentions", "{turn}", "Turns in which the bot offered choices or owned up to not knowing.");
    private static readonly Counter<long> Messages = Meter.CreateCounter<long>("sleepbot.messages", "{message}", "Messages screened, by safety level.");
    private static readonly Counter<long> KeptBack = Meter.CreateCounter<long>("sleepbot.guard.blocks", "{fault}", "Faults for which the guard kept a reply back, by rule.");

    /// <summary>Runs a stage of a turn and times it.</summary>
    internal static T Time<T>(string stage, Func<T> run)
    {
        using var activity = Source.StartActivity(stage);
        var began = Stopwatch.GetTimestamp();
        var result = run();
        Record(stage, began);
        return result;
    }

    /// <inheritdoc cref="Time"/>
    internal static async Task<T> TimeAsync<T>(string stage, Func<Task<T>> run)
    {
        using var activity = Source.StartActivity(stage);
        var began = Stopwatch.GetTimestamp();
        var result = await run();
        Record(stage, began);
        return result;
    }

    internal static void Screened(string level, string? rule) => Messages.Add(1, new("sleepbot.level", level), new("sleepbot.rule", rule ?? "none"));

    internal static void Answered(string topic, string part) => Answers.Add(1, new("sleepbot.topic", topic), new("sleepbot.part", part));

    internal static void Abstained() => Abstentions.Add(1);

    internal static void Blocked(string rule) => KeptBack.Add(1, new KeyValuePair<string, object?>("sleepbot.rule", rule));

    private static void Record(string stage, long began) => Stages.Record(Stopwatch.GetElapsedTime(began).TotalSeconds, new KeyValuePair<string, object?>("sleepbot.stage", stage));
}
