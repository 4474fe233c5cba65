using GentleSleepBot.Guidance.Talking.Kinds;

namespace GentleSleepBot.Guidance.Talking.Tellings;

/// <summary>What a message most likely does in a talk.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="All">The probability of each telling, from 0 to 1, in their order.</param>
public sealed record LikelyTelling(Telling Kind, IReadOnlyList<double> All) : LikelyKind<Telling>(Kind, All)
{
    private const double LikelyACorrection = 0.85;

    /// <summary>Whether it most likely puts the bot right.</summary>
    public bool IsCorrection => Is(Telling.Correction, LikelyACorrection);
}
