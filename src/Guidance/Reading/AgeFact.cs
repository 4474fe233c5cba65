namespace GentleSleepBot.Guidance.Reading;

/// <summary>A child's age at the time of writing, from birth, in months, each a <see cref="MeanMonth"/>.</summary>
/// <param name="Months">The one figure to work with.</param>
/// <param name="EarliestMonths">The youngest the child can be; safety rules look at this.</param>
/// <param name="LatestMonths">The oldest the child can be.</param>
/// <param name="Certainty">How sure the figure is.</param>
/// <param name="From">The words it was read from.</param>
public sealed record AgeFact(double Months, double EarliestMonths, double LatestMonths, Certainty Certainty, Evidence From);
