using GentleSleepBot.Guidance.Reading;

namespace GentleSleepBot.Guidance.Talking;

/// <summary>The shape of <c>knowledge/known-facts.yaml</c>.</summary>
internal sealed record KnownFactsFile
{
    public required LinesEntry Lines { get; init; }

    public required Dictionary<FeedingWay, string> Feeding { get; init; }

    public required Dictionary<SettlingWay, string> Settling { get; init; }

    public required Dictionary<SleepPlace, string> Places { get; init; }

    public required CountsEntry Counts { get; init; }

    internal sealed record LinesEntry
    {
        public required string Child { get; init; }

        public required string BornEarly { get; init; }

        public required string Feeding { get; init; }

        public required string Settling { get; init; }

        public required string Places { get; init; }

        public required string Wakings { get; init; }

        public required string Naps { get; init; }

        public required string Bedtime { get; init; }

        public required string WakeTime { get; init; }
    }

    internal sealed record CountsEntry
    {
        public required string WakesOnce { get; init; }

        public required string WakesOnceOrTwice { get; init; }

        public required string WakesTwice { get; init; }

        public required string WakesTimes { get; init; }

        public required string WakesFromTo { get; init; }

        public required string WakesHourly { get; init; }

        public required string WakesEveryHours { get; init; }

        public required string WakesEveryMinutes { get; init; }

        public required string NapsNone { get; init; }

        public required string NapsADay { get; init; }

        public required string NapsFromTo { get; init; }

        public required string NapsMinutes { get; init; }

        public required string NapsMinutesFromTo { get; init; }
    }
}
