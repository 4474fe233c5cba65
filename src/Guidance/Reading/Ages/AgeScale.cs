namespace GentleSleepBot.Guidance.Reading;

/// <summary>Turns a figure with its unit into months, with the youngest and oldest age that the words allow.</summary>
internal static class AgeScale
{
    private const double MonthsShortOfAYear = 0.5;
    private const double UnitsShort = 0.25;

    public static void Measure(AgeCandidate candidate, MarkedMessage message, QuantityUnit bareUnit = QuantityUnit.Year)
    {
        var quantity = candidate.Quantity.Unit == QuantityUnit.None ? candidate.Quantity with { Unit = bareUnit } : candidate.Quantity;
        var step = (quantity.Low % 1 == 0 && !quantity.IsCompound ? 1 : 0.5) * quantity.MonthsEach;
        candidate.Months = quantity.Months;
        candidate.Earliest = quantity.Low * quantity.MonthsEach;
        candidate.Latest = (quantity.High * quantity.MonthsEach) + step;

        var lead = quantity.First - 1;
        if (message.Has(lead, Trait.Nearly) || message.Has(lead - 1, Trait.Nearly) && message.WordAt(lead) is "a" or "an")
            FallShort(candidate, quantity);
        else if (message.Has(lead, Trait.Loosely) && message.WordAt(lead) is not ("just" or "only"))
            (candidate.Earliest, candidate.Latest, candidate.Certainty) = (candidate.Earliest - (step / 2), candidate.Latest + (step / 2), Certainty.Approximate);
        else if (message.Before(quantity.First, Trait.Turning, 3) >= 0 && message.After(quantity.Last, Trait.Soon, 5) >= 0)
            (candidate.Earliest, candidate.Certainty) = (candidate.Earliest - (8 / MeanMonth.Days), Certainty.Approximate);
        else if (quantity.Low != quantity.High)
            candidate.Certainty = Certainty.Approximate;
        candidate.Earliest = Math.Max(0, candidate.Earliest);
    }

    /// <summary>Adds the weeks since the day an age was reached: "turned 4 months 2 weeks ago".</summary>
    public static void Add(AgeCandidate candidate, Quantity since) =>
        (candidate.Months, candidate.Earliest, candidate.Latest) =
            (candidate.Months + since.Months, candidate.Earliest + since.Months, candidate.Earliest + since.Months + since.MonthsEach);

    public static AgeFact Fact(AgeCandidate candidate, MarkedMessage message, Certainty atMost = Certainty.Stated) => new(
        Math.Round(candidate.Months, 2),
        Math.Round(candidate.Earliest, 2),
        Math.Round(candidate.Latest, 2),
        (Certainty)Math.Min((int)candidate.Certainty, (int)atMost),
        message.Evidence(candidate.Quantity.First, candidate.Quantity.Last));

    private static void FallShort(AgeCandidate candidate, Quantity quantity)
    {
        var reached = quantity.Low * quantity.MonthsEach;
        candidate.Certainty = Certainty.Approximate;
        candidate.Latest = reached;
        candidate.Months = quantity.Unit == QuantityUnit.Year ? reached - MonthsShortOfAYear : reached - (UnitsShort * quantity.MonthsEach);
        candidate.Earliest = quantity.Unit == QuantityUnit.Year ? reached - (4 * MonthsShortOfAYear) : reached - quantity.MonthsEach;
    }
}
