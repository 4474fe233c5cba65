namespace GentleSleepBot.Guidance.Retrieval;

/// <summary>What to do about a message: answer, ask which of a few it is, or own up to not knowing.</summary>
/// <param name="Kind">What to do.</param>
/// <param name="TopicIds">The topic to answer, or those to offer, likeliest first.</param>
public sealed record TopicDecision(TopicDecisionKind Kind, IReadOnlyList<string> TopicIds);
