namespace GentleSleepBot.Guidance.Safety;

/// <summary>An age a child may have, in months since birth, or since the due date for a corrected age.</summary>
/// <param name="Earliest">The youngest it may be, in months.</param>
/// <param name="Latest">The oldest it may be, in months, exclusive.</param>
public readonly record struct SafetyAge(double Earliest, double Latest)
{
    /// <summary>Whether some of this range lies from one bound up to, not including, another; bounds in months.</summary>
    public bool Meets(double from, double below) => Earliest < below && Latest > from;
}
