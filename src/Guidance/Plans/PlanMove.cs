using GentleSleepBot.Guidance.Reading;

namespace GentleSleepBot.Guidance.Plans;

/// <summary>One change that keeps a parent with the child.</summary>
public sealed record PlanMove
{
    /// <summary>Stable slug.</summary>
    public required string Id { get; init; }

    /// <summary>The change in a few words.</summary>
    public required string Title { get; init; }

    /// <summary>What it changes.</summary>
    public required MoveKind Kind { get; init; }

    /// <summary>The idea of timing behind it; none by default.</summary>
    public SleepThinking Thinking { get; init; }

    /// <summary>Months from-to, as in <c>6-24</c>; the end is exclusive. From the due date for a child born early.</summary>
    public required string Ages { get; init; }

    /// <summary>Whether it is only for a plan that is made without an age.</summary>
    public bool WithoutAge { get; init; }

    /// <summary>The aims it serves, by id.</summary>
    public required List<string> Aims { get; init; }

    /// <summary>Whether it carries the aim and is chosen before others.</summary>
    public bool Core { get; init; }

    /// <summary>Place in a plan, rising.</summary>
    public required int Order { get; init; }

    /// <summary>Strength it takes, 1 to 3.</summary>
    public required int Effort { get; init; }

    /// <summary>The fewest nights to hold it, 3 to 7.</summary>
    public required int Days { get; init; }

    /// <summary>Ways of falling asleep it starts from; empty for any.</summary>
    public List<SettlingWay> Settling { get; init; } = [];

    /// <summary>Whether it needs a second grown-up.</summary>
    public bool NeedsPartner { get; init; }

    /// <summary>How near the grown-up is.</summary>
    public required Presence Presence { get; init; }

    /// <summary>How a protest is answered.</summary>
    public required ProtestResponse AtProtest { get; init; }

    /// <summary>What to do; Markdown with citations.</summary>
    public required string Do { get; init; }

    /// <summary>Why it may help; Markdown with citations.</summary>
    public required string Reason { get; init; }

    /// <summary>What to watch for.</summary>
    public required string Cue { get; init; }

    /// <summary>First month, inclusive.</summary>
    internal int FromMonths { get; init; }

    /// <summary>End in months, exclusive.</summary>
    internal int ToMonths { get; init; }

    /// <summary>Every text of the move.</summary>
    public IEnumerable<string> Texts() => [Title, Do, Reason, Cue];
}
