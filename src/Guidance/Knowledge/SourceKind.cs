namespace GentleSleepBot.Guidance.Knowledge;

/// <summary>What kind of document a claim comes from.</summary>
public enum SourceKind
{
    /// <summary>A claim of one of the articles this bot grew from.</summary>
    Article,

    /// <summary>Advice of a health body, such as a national health service or a paediatric academy.</summary>
    HealthBody,

    /// <summary>A published study or review.</summary>
    Study,

    /// <summary>A book.</summary>
    Book,

    /// <summary>What a coach does with clients; no document, and never in <c>sources.yaml</c>.</summary>
    CoachPractice,
}
