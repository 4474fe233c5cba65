using GentleSleepBot.Guidance.Reading;

namespace GentleSleepBot.Guidance.Answers;

/// <summary>Tells circumstances from facts.</summary>
internal static class CircumstanceReader
{
    private const double WeeksOfATermBirth = 37;

    /// <summary>Whether the facts tell of it.</summary>
    public static bool Holds(this Circumstance circumstance, Facts facts) => circumstance switch
    {
        Circumstance.Multiple => facts.Child?.IsMultiple == true,
        Circumstance.Early => facts.CorrectedAgeMonths is not null || facts.Child?.WeeksAtBirth < WeeksOfATermBirth,
        Circumstance.Lonely => facts.Alone is not null,
        Circumstance.Breast => facts.Feeding?.Value is FeedingWay.Breast,
        Circumstance.Bottle => facts.Feeding?.Value is FeedingWay.Formula or FeedingWay.Bottle or FeedingWay.Expressed,
        Circumstance.ParentsBed => facts.Places.Any(place => place.Value == SleepPlace.ParentsBed),
        Circumstance.SeatOrSwing => facts.Places.Any(place => place.Value is SleepPlace.CarSeat or SleepPlace.SwingOrLounger),
        _ => false,
    };
}
