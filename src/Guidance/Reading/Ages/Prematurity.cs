namespace GentleSleepBot.Guidance.Reading;

/// <summary>Works out the age from the due date of a child born early.</summary>
internal static class Prematurity
{
    private const double FullTermWeeks = 40;
    private const double EarlyBeforeWeeks = 37;

    public static ChildFact Apply(ChildFact child, List<AgeCandidate> candidates, MarkedMessage message)
    {
        var corrected = candidates.FindLast(c => c.Kind == AgeKind.Corrected);
        var weeksAtBirth = WeeksAtBirth(candidates);
        if (weeksAtBirth is { } weeks)
            child = child with { WeeksAtBirth = Math.Round(weeks, 1), From = child.From ?? Words(candidates, message) };

        if (corrected is not null)
            return WithCorrected(child, corrected, MonthsEarly(weeksAtBirth), message);
        return weeksAtBirth is { } born && child.Age is { } age ? child with { CorrectedAge = Correct(age, born) } : child;
    }

    /// <summary>The age from the due date, or null when the child was not born early.</summary>
    public static AgeFact? Correct(AgeFact age, double weeksAtBirth) =>
        MonthsEarly(weeksAtBirth) is > 0 and var early ? Shift(age, -early) : null;

    private static double MonthsEarly(double? weeksAtBirth) =>
        weeksAtBirth < EarlyBeforeWeeks ? (FullTermWeeks - weeksAtBirth.Value) * MeanMonth.OfAWeek : 0;

    private static ChildFact WithCorrected(ChildFact child, AgeCandidate corrected, double early, MarkedMessage message)
    {
        if (corrected.Quantity.Unit == QuantityUnit.None)
            AgeScale.Measure(corrected, message, UnitOf(child));
        var age = AgeScale.Fact(corrected, message);
        child = child with { CorrectedAge = age, From = child.From ?? age.From };
        return child.Age is null && early > 0 ? child with { Age = Shift(age, early) } : child;
    }

    // "16 weeks (13 adj)" gives the second figure without its unit.
    private static QuantityUnit UnitOf(ChildFact child) =>
        child.Age is { } age && (age.From.Text.Contains('w', StringComparison.OrdinalIgnoreCase)) ? QuantityUnit.Week : QuantityUnit.Month;

    private static double? WeeksAtBirth(List<AgeCandidate> candidates)
    {
        if (candidates.FindLast(c => c.Kind == AgeKind.WeeksAtBirth) is { } at)
            return at.Quantity.Low;
        return candidates.FindLast(c => c.Kind == AgeKind.WeeksEarly) is { } early ? FullTermWeeks - (early.Months / MeanMonth.OfAWeek) : null;
    }

    private static Evidence? Words(List<AgeCandidate> candidates, MarkedMessage message) =>
        candidates.FindLast(c => c.Kind is AgeKind.WeeksAtBirth or AgeKind.WeeksEarly) is { } c ? message.Evidence(c.Quantity.First, c.Quantity.Last) : null;

    private static AgeFact Shift(AgeFact age, double months) => age with
    {
        Months = Math.Round(Math.Max(0, age.Months + months), 2),
        EarliestMonths = Math.Round(Math.Max(0, age.EarliestMonths + months), 2),
        LatestMonths = Math.Round(Math.Max(0, age.LatestMonths + months), 2),
        Certainty = Certainty.Inferred,
    };
}
