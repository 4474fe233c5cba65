namespace GentleSleepBot.Guidance.Talking.Kinds;

/// <summary>Of which kind a message most likely is.</summary>
/// <typeparam name="TKind">The kinds.</typeparam>
/// <param name="Kind">The kind.</param>
/// <param name="All">The probability of each kind, from 0 to 1, in their order.</param>
public record LikelyKind<TKind>(TKind Kind, IReadOnlyList<double> All)
    where TKind : struct, Enum
{
    /// <summary>How sure it is, from 0 to 1.</summary>
    public double Probability => Of(Kind);

    /// <summary>How likely it is of this kind, from 0 to 1.</summary>
    /// <param name="kind">What is asked for.</param>
    public double Of(TKind kind) => All[Convert.ToInt32(kind, null)];

    /// <summary>Whether it is of this kind, at least so surely.</summary>
    /// <param name="kind">What is asked for.</param>
    /// <param name="atLeast">The least probability.</param>
    public bool Is(TKind kind, double atLeast) => EqualityComparer<TKind>.Default.Equals(Kind, kind) && Probability >= atLeast;
}
