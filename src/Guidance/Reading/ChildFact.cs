namespace GentleSleepBot.Guidance.Reading;

/// <summary>One child in the family, as far as the message tells.</summary>
public sealed record ChildFact
{
    /// <summary>Age from birth; null when none is given.</summary>
    public AgeFact? Age { get; init; }

    /// <summary>Age from the due date of a child born early; null when not born early or not to be worked out.</summary>
    public AgeFact? CorrectedAge { get; init; }

    /// <summary>Completed weeks of pregnancy at birth; null when not given.</summary>
    public double? WeeksAtBirth { get; init; }

    /// <summary>What the child is called when no figure is given, or what the figure makes it.</summary>
    public ChildStage Stage { get; init; }

    /// <summary>True for twins or more of the same age.</summary>
    public bool IsMultiple { get; init; }

    /// <summary>The first words that speak of this child.</summary>
    public Evidence? From { get; init; }
}
