namespace Recognizers.Text.ParentAges;

/// <summary>An age as a parent writes it, or a span of weeks that must not be taken for one.</summary>
public sealed record ParentAge
{
    /// <summary>The words it was read from, as written.</summary>
    public required string Text { get; init; }

    /// <summary>Offset of the first UTF-16 unit of <see cref="Text"/> in the query.</summary>
    public required int Start { get; init; }

    /// <summary>Offset of the last UTF-16 unit of <see cref="Text"/> in the query, inclusive.</summary>
    public required int End { get; init; }

    /// <summary>The amount in <see cref="Unit"/>; of a range the lower end.</summary>
    public required double Value { get; init; }

    /// <summary>The unit of <see cref="Value"/>, the largest one written.</summary>
    public required AgeUnit Unit { get; init; }

    /// <summary>What the amount counts from; four of the kinds are no age at all.</summary>
    public AgeBasis Basis { get; init; }

    /// <summary>How plainly it is an age.</summary>
    public AgeForm Form { get; init; }

    /// <summary>When the child has this age.</summary>
    public AgeMoment Moment { get; init; }

    /// <summary>Words such as "almost" or "about" blur it.</summary>
    public bool Approximate { get; init; }

    /// <summary>The least age in days, at the time of writing, that the words allow.</summary>
    public required double EarliestDays { get; init; }

    /// <summary>The greatest age in days, at the time of writing, that the words allow.</summary>
    public required double LatestDays { get; init; }

    /// <summary>The age in months to show or compare: what was said, moved by "tomorrow" or "last week".</summary>
    public required double Months { get; init; }
}
