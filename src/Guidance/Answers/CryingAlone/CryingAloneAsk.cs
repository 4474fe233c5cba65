namespace GentleSleepBot.Guidance.Answers.CryingAlone;

/// <summary>How a message asks about leaving a child to cry.</summary>
/// <param name="Occasion">Id of the occasion in <c>knowledge/crying-alone.yaml</c>.</param>
/// <param name="TopicId">Topic whose later parts follow.</param>
/// <param name="IsNow">Whether a child is being left to cry at this minute.</param>
/// <param name="AsksByItself">Whether the message asks without what the talk said before.</param>
public sealed record CryingAloneAsk(string Occasion, string TopicId, bool IsNow, bool AsksByItself);
