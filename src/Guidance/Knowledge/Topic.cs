using System.Collections.Frozen;

namespace GentleSleepBot.Guidance.Knowledge;

/// <summary>One thing parents ask about, and the curated answer to it.</summary>
public sealed record Topic
{
    /// <summary>Stable slug, also the file's name.</summary>
    public required string Id { get; init; }

    /// <summary>The topic in a parent's words.</summary>
    public required string Title { get; init; }

    /// <summary>The group of topics it is easily confused with.</summary>
    public required string Family { get; init; }

    /// <summary>First age in months the topic speaks of, inclusive.</summary>
    public required int FromMonths { get; init; }

    /// <summary>End of the ages the topic speaks of, in months, exclusive.</summary>
    public required int ToMonths { get; init; }

    /// <summary>Short phrases that point to this topic with near certainty, lower case.</summary>
    public required IReadOnlyList<string> Keywords { get; init; }

    /// <summary>The day the author last wrote on it.</summary>
    public required DateOnly Drafted { get; init; }

    /// <summary>Who reviewed it, when and in what role; null until a clinician signs.</summary>
    public string? Reviewed { get; init; }

    /// <summary>Three ways to begin: the feeling in a clause.</summary>
    public required IReadOnlyList<string> Openings { get; init; }

    /// <summary>One action for this minute.</summary>
    public required TopicSection RightNow { get; init; }

    /// <summary>Why that helps.</summary>
    public required TopicSection Why { get; init; }

    /// <summary>One change at a time, and who stays with the child.</summary>
    public required TopicSection NextNights { get; init; }

    /// <summary>Signs that call for a person, and which person.</summary>
    public required TopicSection WhenToGetHelp { get; init; }

    /// <summary>The sources the answer cites, by key.</summary>
    public IReadOnlyDictionary<string, Source> Sources { get; init; } = FrozenDictionary<string, Source>.Empty;

    /// <summary>Messages in parents' manner that mean this topic, for training the retrieval model.</summary>
    public required IReadOnlyList<Phrasing> Phrasings { get; init; }

    /// <summary>The four parts of the answer, in the order in which they are read.</summary>
    public IReadOnlyList<TopicSection> Sections() => [RightNow, Why, NextNights, WhenToGetHelp];

    /// <summary>Every text of the answer, for every age.</summary>
    public IEnumerable<string> Texts() => Sections().SelectMany(section => section.Texts());
}
