namespace GentleSleepBot.Guidance.Safety.Patterns;

/// <summary>A run of words by position, both ends inclusive.</summary>
internal readonly record struct WordSpan(int First, int Last)
{
    public bool Overlaps(WordSpan other) => First <= other.Last && other.First <= Last;

    /// <summary>Words between two runs; 0 when they touch or overlap.</summary>
    public int DistanceTo(WordSpan other) =>
        Overlaps(other) ? 0 : other.First > Last ? other.First - Last - 1 : First - other.Last - 1;
}
