namespace GentleSleepBot.Guidance.Reading;

/// <summary>What a figure with an age's unit was judged to be, finer than <see cref="AgeOwner"/>.</summary>
internal enum AgeKind
{
    None,
    Child,
    Corrected,
    WeeksAtBirth,
    WeeksEarly,
    SinceBirth,
    Postpartum,
    Event,
    General,
    Reached,
    Regression,
    Past,
    Future,
    Pregnancy,
    Adult,
    Other,
    Ward,
    Sibling,
    SoFar,
}
