using GentleSleepBot.Guidance.Reading;

namespace GentleSleepBot.Guidance.Plans;

/// <summary>The shape of <c>knowledge/plans/plans.yaml</c>.</summary>
internal sealed record PlansFile
{
    public required Dictionary<string, AimEntry> Aims { get; init; }

    public required Dictionary<Presence, string> Presences { get; init; }

    /// <summary>Who stays, and where, in a family that cannot stay in the room of the bed.</summary>
    public required string Elsewhere { get; init; }

    public required Dictionary<ProtestResponse, string> Responses { get; init; }

    public required Dictionary<string, StrengthEntry> Strengths { get; init; }

    public required string Pause { get; init; }

    public required string LookAgain { get; init; }

    public required int IntenseExtraDays { get; init; }

    public required List<string> IntenseWords { get; init; }

    public required List<string> OwnSpaceWords { get; init; }

    /// <summary>Words that say of a plan that another one was meant.</summary>
    public required List<string> OtherPlanWords { get; init; }

    /// <summary>Words that ask whether a child is old enough.</summary>
    public required List<string> AsksIfTooEarly { get; init; }

    public required YesEntry AYes { get; init; }

    public required CannotEntry Cannot { get; init; }

    public required ReportsEntry Reports { get; init; }

    public required string Before { get; init; }

    public required List<SafeSleepEntry> SafeSleep { get; init; }

    public IEnumerable<string> Texts() =>
        [Pause, LookAgain, Before, Elsewhere, .. Aims.Values.SelectMany(aim => new[] { aim.UntilThen, aim.OldEnough }).OfType<string>(), .. Presences.Values, .. Responses.Values, .. SafeSleep.Select(entry => entry.Text), .. Aims.Values.Select(aim => aim.Title)];

    internal sealed record AimEntry
    {
        public required string Title { get; init; }

        public required SleepThinking Thinking { get; init; }

        public bool NamedOnly { get; init; }

        /// <summary>How a child falls asleep whose family has this aim.</summary>
        public List<SettlingWay> Settling { get; init; } = [];

        /// <summary>The age in months from which there are plans for it; 0 for any.</summary>
        public int From { get; init; }

        /// <summary>The same once the family's doctor or nurse has said yes; 0 where that changes nothing.</summary>
        public int FromWithAYes { get; init; }

        /// <summary>Id of the aim that plans have before that age; null where there are plans at any.</summary>
        public string? Before { get; init; }

        /// <summary>What is said when a plan is made for that aim instead.</summary>
        public string? UntilThen { get; init; }

        /// <summary>The answer to whoever asks whether the child is old enough for it; null where there is none.</summary>
        public string? OldEnough { get; init; }

        /// <summary>In which words families wish for it, beside those of whole messages.</summary>
        public List<string> Said { get; init; } = [];

        /// <summary>Ids of the wider aims whose place it takes where a family's words name it.</summary>
        public List<string> Within { get; init; } = [];
    }

    internal sealed record StrengthEntry
    {
        public required int Days { get; init; }

        public required int Steps { get; init; }

        public required int Effort { get; init; }

        /// <summary>In which words families have it, beside those of whole messages.</summary>
        public List<string> Said { get; init; } = [];

        /// <summary>In which words parents tell of it unasked, among whatever else.</summary>
        public List<string> Told { get; init; } = [];
    }

    /// <summary>In which words a family tells of a doctor's or nurse's yes to less milk at night.</summary>
    internal sealed record YesEntry
    {
        public required List<string> Who { get; init; }

        public required List<string> Says { get; init; }

        /// <summary>Words beside which it is none.</summary>
        public required List<string> Unless { get; init; }
    }

    /// <summary>In which words a family says what it cannot do.</summary>
    internal sealed record CannotEntry
    {
        public required List<string> Do { get; init; }

        public required List<string> Stay { get; init; }
    }

    /// <summary>In which words a night with the plan is told of.</summary>
    internal sealed record ReportsEntry
    {
        public required List<string> Night { get; init; }

        /// <summary>In which words one of several nights is named.</summary>
        public required List<string> Which { get; init; }

        public required List<string> Tried { get; init; }

        public required List<string> Better { get; init; }

        /// <summary>A long stretch of sleep, which is no news of the mornings.</summary>
        public required List<string> Stretch { get; init; }

        public required List<string> Unchanged { get; init; }

        public required List<string> Worse { get; init; }

        public required List<string> Spent { get; init; }

        public required List<string> Tears { get; init; }

        /// <summary>A child who was held in its tears.</summary>
        public required List<string> Held { get; init; }

        public required List<string> Now { get; init; }
    }

    internal sealed record SafeSleepEntry
    {
        public required int From { get; init; }

        public required int To { get; init; }

        public required string Text { get; init; }
    }
}
