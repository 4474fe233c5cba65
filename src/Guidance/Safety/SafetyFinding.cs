namespace GentleSleepBot.Guidance.Safety;

/// <summary>One rule that fired.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Level">Its level, raised where two amber signs met.</param>
/// <param name="When">How soon a person must be told.</param>
/// <param name="Span">The words of the parent that made it fire; empty when only earlier turns did.</param>
/// <param name="Start">Offset of the first UTF-16 unit of the span in the message.</param>
/// <param name="End">Offset of the last UTF-16 unit of the span, inclusive; -1 for an empty span.</param>
/// <param name="DependsOnAge">True when the age is unknown and another age would change the outcome.</param>
public sealed record SafetyFinding(string RuleId, SafetyLevel Level, SafetyWhen When, string Span, int Start, int End, bool DependsOnAge)
{
    /// <summary>True when two amber signs, or one and "something is wrong", raised the level.</summary>
    public bool Raised { get; init; }

    /// <summary>Which of several findings of one level gives the reply: the highest, and of equal ones the first.</summary>
    public int Rank { get; init; }

    /// <summary>How the parent tells it.</summary>
    public SafetyTelling Telling { get; init; }

    /// <summary>True when no rule fired but the message resembles examples of this rule.</summary>
    public bool ByLikeness { get; init; }

    /// <summary>True when an earlier turn of the talk answered this rule with the age known; by likeness below a crisis, when it answered any of the level.</summary>
    public bool AnsweredBefore { get; init; }

    /// <summary>True when an earlier turn of this visit found this rule too, whatever was known of the age.</summary>
    public bool SaidBefore { get; init; }

    /// <summary>True when the words of this message say nothing for it: only an age did, that fits what was said earlier.</summary>
    public bool ByAgeAlone => Span.Length == 0;
}
