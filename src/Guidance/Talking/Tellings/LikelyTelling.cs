namespace GentleSleepBot.Guidance.Talking.Tellings;

/// <summary>What a message most likely does.</summary>
/// <param name="Telling">What it does.</param>
/// <param name="Probability">How sure that is, from 0 to 1.</param>
public sealed record LikelyTelling(Telling Telling, double Probability)
{
    /// <summary>Whether it does this, at least so surely.</summary>
    /// <param name="telling">What is asked for.</param>
    /// <param name="atLeast">The least probability.</param>
    public bool Is(Telling telling, double atLeast) => Telling == telling && Probability >= atLeast;
}
