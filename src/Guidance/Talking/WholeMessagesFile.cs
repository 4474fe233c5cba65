using GentleSleepBot.Guidance.Triage;

namespace GentleSleepBot.Guidance.Talking;

/// <summary>The shape of <c>knowledge/whole-messages.yaml</c>.</summary>
internal sealed record WholeMessagesFile
{
    public required List<string> Polite { get; init; }

    public required BeginsEntry Begins { get; init; }

    public required Dictionary<Command, List<string>> Commands { get; init; }

    /// <summary>Words before a command on what is kept.</summary>
    public required List<string> AsksOfWhatIsKept { get; init; }

    public required List<string> YesWords { get; init; }

    /// <summary>Yes words that only take note where consent is asked for.</summary>
    public required List<string> NoConsentWords { get; init; }

    public required List<string> NoWords { get; init; }

    /// <summary>Words that take none of the choices of a question.</summary>
    public required List<string> NoneWords { get; init; }

    public required List<string> BothWords { get; init; }

    public required Dictionary<FeedbackVerdict, List<string>> Feedback { get; init; }

    public required Dictionary<string, List<string>> Aims { get; init; }

    public required Dictionary<string, List<string>> Strengths { get; init; }

    public required FollowUpsEntry FollowUps { get; init; }

    /// <summary>The words of one choice of a question; none where only its label is heard.</summary>
    public IReadOnlyList<string> WordsOf(TriageFact fact, string choice) => fact switch
    {
        TriageFact.Aim => Aims.GetValueOrDefault(choice) ?? [],
        TriageFact.Strength => Strengths.GetValueOrDefault(choice) ?? [],
        _ => [],
    };

    internal sealed record BeginsEntry
    {
        public required List<string> Thanks { get; init; }

        public required List<string> MakePlan { get; init; }

        public required List<string> NewPlan { get; init; }

        public required List<string> LeaveStepOut { get; init; }

        /// <summary>Words before which asking for a plan is none.</summary>
        public required List<string> NotMakePlan { get; init; }
    }

    internal sealed record FollowUpsEntry
    {
        public required List<string> Openings { get; init; }

        public required Dictionary<FollowUpKind, List<string>> Words { get; init; }

        public required ResearchEntry Research { get; init; }

        public required WhatIfEntry WhatIf { get; init; }

        public required List<string> Reasons { get; init; }

        public required List<string> PointsBack { get; init; }

        public required AboutEntry About { get; init; }
    }

    internal sealed record WhatIfEntry
    {
        public required List<string> Openings { get; init; }

        public required List<string> Who { get; init; }

        public required List<string> Things { get; init; }

        public required List<string> Does { get; init; }

        public required List<string> Cries { get; init; }
    }

    internal sealed record ResearchEntry
    {
        public required List<string> Openings { get; init; }

        public required List<string> Words { get; init; }
    }

    internal sealed record AboutEntry
    {
        public required List<string> Openings { get; init; }

        public required List<string> SmallWords { get; init; }
    }
}
