namespace GentleSleepBot.Dialogs.Triage;

/// <summary>What the facts are asked for.</summary>
/// <param name="TopicId">The topic whose facts matter.</param>
/// <param name="IsForAPlan">Whether a plan is made: then up to three are asked, else one.</param>
internal sealed record FactsWanted(string TopicId, bool IsForAPlan)
{
    /// <summary>Whether the age was asked for before and is not known yet.</summary>
    public bool IsAgeAskedAgain { get; init; }

    /// <summary>The number that was said when the age was asked for and may be months or years; null when there is none.</summary>
    public string? BareAge { get; init; }
}

/// <summary>How asking ended.</summary>
/// <param name="IsLearned">Whether the last question was answered.</param>
/// <param name="Said">What the parent said instead of answering; null when they answered or skipped.</param>
/// <param name="Before">What was known before the answer.</param>
internal sealed record FactsOutcome(bool IsLearned, string? Said = null, Guidance.Reading.Facts? Before = null)
{
    /// <summary>Whether every child is meant that was named.</summary>
    public bool IsForAll { get; init; }
}
