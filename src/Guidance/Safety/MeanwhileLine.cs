namespace GentleSleepBot.Guidance.Safety;

/// <summary>The line that answers what a parent asks until help is there.</summary>
/// <param name="Name">Its name in <c>knowledge/safety</c>.</param>
/// <param name="IsOfOneDanger">Whether it belongs to one danger alone, so that the call for all of them is not put behind it.</param>
public sealed record MeanwhileLine(string Name, bool IsOfOneDanger);
