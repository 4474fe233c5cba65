namespace GentleSleepBot.Guidance.Talking.Tellings;

/// <summary>What a message most likely does.</summary>
/// <param name="Telling">What it does.</param>
/// <param name="All">The probability of each telling, from 0 to 1, in their order.</param>
public sealed record LikelyTelling(Telling Telling, IReadOnlyList<double> All)
{
    private const double LikelyACorrection = 0.85;

    /// <summary>How sure it is, from 0 to 1.</summary>
    public double Probability => Of(Telling);

    /// <summary>How likely it does this, from 0 to 1.</summary>
    public double Of(Telling telling) => All[(int)telling];

    /// <summary>Whether it most likely puts the bot right.</summary>
    public bool IsCorrection => Is(Telling.Correction, LikelyACorrection);

    /// <summary>Whether it does this, at least so surely.</summary>
    /// <param name="telling">What is asked for.</param>
    /// <param name="atLeast">The least probability.</param>
    public bool Is(Telling telling, double atLeast) => Telling == telling && Probability >= atLeast;
}
