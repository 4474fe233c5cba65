namespace GentleSleepBot.Guidance.Answers.CryingAlone;

/// <summary>The shape of <c>knowledge/crying-alone.yaml</c>.</summary>
internal sealed record CryingAloneFile
{
    public required Dictionary<string, List<string>> Classes { get; init; }

    /// <summary>Patterns of messages about leaving a child to cry.</summary>
    public required List<string> About { get; init; }

    /// <summary>Patterns that ask for it whatever else is said of refusing it.</summary>
    public required List<string> Asks { get; init; }

    /// <summary>Patterns by which the writer asks for themselves what others advise.</summary>
    public required List<string> OwnQuestion { get; init; }

    /// <summary>Patterns that show that the child is not alone.</summary>
    public required List<string> Unless { get; init; }

    /// <summary>Patterns of a few words after such an answer that have gone on to something else.</summary>
    public List<string> MovedOn { get; init; } = [];

    /// <summary>Patterns of a few words after such an answer that insist on it.</summary>
    public List<string> Insists { get; init; } = [];

    /// <summary>Topics that are near it; a message that is surely about another one is left to that.</summary>
    public required List<string> Topics { get; init; }

    /// <summary>Kinds of asking, the most pressing first; the last one takes what no other takes.</summary>
    public required List<OccasionEntry> Occasions { get; init; }

    /// <summary>Openings once the value has been said.</summary>
    public required List<string> Again { get; init; }

    /// <summary>Gentle steps, taken in turn while a talk stays with it.</summary>
    public required List<StepEntry> Steps { get; init; }

    /// <summary>Words for it in other languages, and the answer in them.</summary>
    public List<LanguageEntry> Languages { get; init; } = [];

    /// <summary>One kind of asking.</summary>
    internal sealed record OccasionEntry
    {
        public required string Id { get; init; }

        /// <summary>Whether its own patterns say enough without those of <see cref="About"/>.</summary>
        public bool Alone { get; init; }

        public List<string> Any { get; init; } = [];

        /// <summary>Whether it opens in its own words also where the value was said before.</summary>
        public bool HasOwnWords => Alone || (Any.Count == 0 && GoesOn.Count > 0);

        /// <summary>Patterns that count while the talk's last answer was of this kind.</summary>
        public List<string> GoesOn { get; init; } = [];

        public List<string> Unless { get; init; } = [];

        public required List<string> Openings { get; init; }

        /// <summary>What to do now; without any, the topic's own first step.</summary>
        public List<StepEntry> Now { get; init; } = [];

        /// <summary>Topic whose later parts follow.</summary>
        public required string Topic { get; init; }
    }

    /// <summary>One step.</summary>
    internal sealed record StepEntry
    {
        public required string Text { get; init; }

        /// <summary>Months it is for, such as <c>6-60</c>; every age without.</summary>
        public string? Ages { get; init; }

        /// <summary>Whether it is for an evening or a day to come, and no help at the minute in which a child is awake.</summary>
        public bool Later { get; init; }
    }

    /// <summary>One language.</summary>
    internal sealed record LanguageEntry
    {
        public required string Code { get; init; }

        /// <summary>Pieces of text, lower case, that ask for it in this language; <c>a+b</c> needs both.</summary>
        public required List<string> Asks { get; init; }

        public required string Text { get; init; }
    }
}
