using System.Text.Json.Serialization;

namespace GentleSleepBot.Guidance.Reading;

/// <summary>What a message tells of the child and the night, each fact with the words it came from.</summary>
public sealed record Facts
{
    /// <summary>Nothing known.</summary>
    public static Facts None { get; } = new();

    /// <summary>The child the message is about; null when no child is spoken of.</summary>
    public ChildFact? Child { get; init; }

    /// <summary>Other children of the family.</summary>
    public IReadOnlyList<ChildFact> OtherChildren { get; init; } = [];

    /// <summary>True when the message leaves open which of several children is meant.</summary>
    public bool WhichChildIsUnclear { get; init; }

    /// <summary>Every figure that reads like an age, in order, with whose it is.</summary>
    public IReadOnlyList<AgeMention> AgeMentions { get; init; } = [];

    /// <summary>Age from birth of the child that is meant, in months; null when not known.</summary>
    [JsonIgnore]
    public double? AgeMonths => Child?.Age?.Months;

    /// <summary>Age from the due date of the child that is meant, in months; null when not born early or not known.</summary>
    [JsonIgnore]
    public double? CorrectedAgeMonths => Child?.CorrectedAge?.Months;

    /// <summary>The word used for the child that is meant; null when none is.</summary>
    public Stated<ChildPronoun>? Pronoun { get; init; }

    /// <summary>Who is writing; null when it is not said.</summary>
    public Stated<WriterRole>? Writer { get; init; }

    /// <summary>Who else takes part or has a say.</summary>
    public IReadOnlyList<Stated<Person>> Others { get; init; } = [];

    /// <summary>Where the child sleeps.</summary>
    public IReadOnlyList<Stated<SleepPlace>> Places { get; init; } = [];

    /// <summary>What helps the child fall asleep.</summary>
    public IReadOnlyList<Stated<SettlingWay>> Settling { get; init; } = [];

    /// <summary>How the child is fed; null when not said.</summary>
    public Stated<FeedingWay>? Feeding { get; init; }

    /// <summary>Night wakings; null when not said.</summary>
    public WakingFact? Wakings { get; init; }

    /// <summary>Naps; null when not said.</summary>
    public NapFact? Naps { get; init; }

    /// <summary>When the night starts; null when not said.</summary>
    public Stated<TimeOnly>? Bedtime { get; init; }

    /// <summary>When the day starts; null when not said.</summary>
    public Stated<TimeOnly>? WakeTime { get; init; }

    /// <summary>How the writer feels, strongest words first as written.</summary>
    public IReadOnlyList<Stated<Feeling>> Feelings { get; init; } = [];

    /// <summary>Where the writer said that nobody shares the nights with them; unlike a feeling it stays true for the talk. Null when not said.</summary>
    public Stated<Feeling>? Alone { get; init; }

    /// <summary>What the writer asks for.</summary>
    public IReadOnlyList<Stated<Want>> Wants { get; init; } = [];

    /// <summary>Where the writer stands on leaving a child to cry; null when it is not spoken of.</summary>
    public Stated<CryItOutStance>? CryItOut { get; init; }

    /// <summary>What was tried already, each by its key in the lexicon.</summary>
    public IReadOnlyList<Stated<string>> Tried { get; init; } = [];

    /// <summary>The words that say that the child is crying at this minute; null when nothing says so.</summary>
    public Evidence? CryingNow { get; init; }

    /// <summary>The English the writer's words belong to; null when nothing tells.</summary>
    public Stated<EnglishVariety>? Variety { get; init; }

    /// <summary>The scale temperatures were given in; null when none was.</summary>
    public Stated<TemperatureUnit>? Temperature { get; init; }

    /// <summary>The separate questions, in order.</summary>
    public IReadOnlyList<AskedQuestion> Questions { get; init; } = [];

    /// <summary>The facts that the writer says were wrong before ("no, she's 7 months"), with the words that say so.</summary>
    public IReadOnlyList<Stated<FactKind>> Corrections { get; init; } = [];

    /// <summary>What lasts beyond a message: all but what the writer feels, wants and asks at that moment, and what was put right.</summary>
    public Facts Lasting() => Merge(this, None).Facts;

    /// <summary>What is known after a further message, and what that message changed.</summary>
    /// <param name="earlier">What was known before it.</param>
    /// <param name="now">What it tells.</param>
    public static MergedFacts Merge(Facts earlier, Facts now)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(now);
        return new FactsMerger(earlier, now).Merge();
    }
}
