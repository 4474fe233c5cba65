namespace GentleSleepBot.Guidance.Reading;

/// <summary>A figure that reads like an age and what it was judged to be.</summary>
internal sealed class AgeCandidate
{
    public required Quantity Quantity { get; init; }

    public required AgeKind Kind { get; set; }

    public double Months { get; set; }

    public double Earliest { get; set; }

    public double Latest { get; set; }

    public Certainty Certainty { get; set; } = Certainty.Stated;

    public AgeOwner Owner => Kind switch
    {
        AgeKind.Child or AgeKind.General => AgeOwner.Child,
        AgeKind.Corrected => AgeOwner.Corrected,
        AgeKind.WeeksAtBirth or AgeKind.WeeksEarly or AgeKind.Pregnancy => AgeOwner.Pregnancy,
        AgeKind.SinceBirth or AgeKind.Postpartum or AgeKind.SoFar => AgeOwner.SinceBirth,
        AgeKind.Event or AgeKind.Past or AgeKind.Reached => AgeOwner.Past,
        AgeKind.Regression => AgeOwner.Regression,
        AgeKind.Future => AgeOwner.Future,
        AgeKind.Adult => AgeOwner.Adult,
        AgeKind.Sibling => AgeOwner.Sibling,
        _ => AgeOwner.Other,
    };
}
