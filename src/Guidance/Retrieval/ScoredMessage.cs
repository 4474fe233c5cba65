namespace GentleSleepBot.Guidance.Retrieval;

/// <summary>What the model says of a message before it is turned into probabilities.</summary>
/// <param name="Scores">One score a label, in the model's order.</param>
/// <param name="OutOfScopeMargin">How much more it reads like out of scope than like its best topic; above the model's threshold it is refused.</param>
/// <param name="KnownTerms">How many different words of the message stand in the vocabulary, stop words left out.</param>
internal sealed record ScoredMessage(float[] Scores, float OutOfScopeMargin, int KnownTerms);
