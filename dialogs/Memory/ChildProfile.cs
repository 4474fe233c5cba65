using GentleSleepBot.Guidance.Reading;

namespace GentleSleepBot.Dialogs.Memory;

/// <summary>A child as kept across visits: never a birth date, but the earliest and latest day the stated age allows, so that age moves on by itself.</summary>
/// <param name="EarliestBirth">The first day the child can have been born; null when no age is known.</param>
/// <param name="LatestBirth">The last such day: safety goes by it.</param>
/// <param name="LikelyBirth">The day that fits the one figure told.</param>
/// <param name="WeeksAtBirth">Completed weeks of pregnancy at birth; null when not told.</param>
/// <param name="DaysEarly">Days between birth and due date for a child born early, where no weeks were told; null otherwise.</param>
/// <param name="Stage">What the child is called.</param>
/// <param name="IsMultiple">Whether it is a twin.</param>
internal sealed record ChildProfile(
    DateOnly? EarliestBirth,
    DateOnly? LatestBirth,
    DateOnly? LikelyBirth,
    double? WeeksAtBirth,
    int? DaysEarly,
    ChildStage Stage,
    bool IsMultiple)
{
    /// <summary>The profile of a child whose age holds on a day.</summary>
    public static ChildProfile Of(ChildFact child, DateOnly asOf) => new(
        child.Age is { } oldest ? Birth(asOf, oldest.LatestMonths) : null,
        child.Age is { } youngest ? Birth(asOf, youngest.EarliestMonths) : null,
        child.Age is { } age ? Birth(asOf, age.Months) : null,
        child.WeeksAtBirth,
        child is { Age: { } born, CorrectedAge: { } corrected } ? (int)Math.Round((born.Months - corrected.Months) * MeanMonth.Days) : null,
        child.Stage,
        child.IsMultiple);

    /// <summary>The child on a day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="from">The words the profile was read from.</param>
    public ChildFact On(DateOnly day, Evidence from)
    {
        var age = LikelyBirth is { } likely
            ? new AgeFact(Months(likely, day), Months(LatestBirth!.Value, day), Months(EarliestBirth!.Value, day), Certainty.Inferred, from)
            : null;
        return new ChildFact
        {
            Age = age,
            CorrectedAge = age is not null && DaysEarly is { } early ? Earlier(age, early / MeanMonth.Days) : null,
            WeeksAtBirth = WeeksAtBirth,
            Stage = age is null ? Stage : StageOf(age.Months),
            IsMultiple = IsMultiple,
            From = from,
        };
    }

    private static DateOnly Birth(DateOnly asOf, double months) => asOf.AddDays(-(int)Math.Round(months * MeanMonth.Days));

    private static double Months(DateOnly birth, DateOnly day) => Math.Round(Math.Max(0, (day.DayNumber - birth.DayNumber) / MeanMonth.Days), 2);

    private static AgeFact Earlier(AgeFact age, double months) => age with
    {
        Months = Math.Round(Math.Max(0, age.Months - months), 2),
        EarliestMonths = Math.Round(Math.Max(0, age.EarliestMonths - months), 2),
        LatestMonths = Math.Round(Math.Max(0, age.LatestMonths - months), 2),
    };

    private static ChildStage StageOf(double months) => months switch
    {
        < 2 => ChildStage.Newborn,
        < 12 => ChildStage.Baby,
        < 36 => ChildStage.Toddler,
        _ => ChildStage.Older,
    };
}
