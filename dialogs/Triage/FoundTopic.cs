namespace GentleSleepBot.Dialogs.Triage;

/// <summary>A topic that is likely and not sure.</summary>
/// <param name="TopicId">The topic to answer.</param>
/// <param name="Others">What may be meant instead, as the taps' words, likeliest first.</param>
internal sealed record FoundTopic(string TopicId, IReadOnlyList<string> Others);
