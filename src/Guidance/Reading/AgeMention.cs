namespace GentleSleepBot.Guidance.Reading;

/// <summary>One figure in the message that reads like an age, and whose it was judged to be.</summary>
/// <param name="Months">The figure in months.</param>
/// <param name="Owner">Whose age, or what else, it is.</param>
/// <param name="From">The words it was read from.</param>
public sealed record AgeMention(double Months, AgeOwner Owner, Evidence From);
