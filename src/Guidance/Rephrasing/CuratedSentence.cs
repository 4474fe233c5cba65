namespace GentleSleepBot.Guidance.Rephrasing;

/// <summary>One sentence of a curated answer.</summary>
/// <param name="Id">Names it to whoever words it anew: <c>s1</c>, <c>s2</c> and so on.</param>
/// <param name="Text">The sentence without its citations.</param>
/// <param name="Citations">The numbers cited behind it.</param>
public sealed record CuratedSentence(string Id, string Text, IReadOnlyList<int> Citations);
