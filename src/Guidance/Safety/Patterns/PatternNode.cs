namespace GentleSleepBot.Guidance.Safety.Patterns;

/// <summary>
/// A piece of a pattern. Positions are bits relative to an origin, so that all ways of matching run at once and the time never
/// grows with their number.
/// </summary>
internal abstract class PatternNode
{
    /// <summary>The longest run of words it can take, fillers not counted.</summary>
    public abstract int Longest { get; }

    /// <summary>Words of which at least one stands in every match, or null when there is no such set.</summary>
    public abstract IReadOnlyCollection<int>? Needs(Func<int, int> weight);

    /// <summary>The words of which one stands first in every match that is not empty, or null when any may; fillers before it not counted.</summary>
    public abstract IReadOnlyCollection<int>? Firsts();

    /// <summary>Whether every match holds one word out of a known set.</summary>
    public abstract bool HasFixedWord { get; }

    /// <summary>Whether it also matches no word at all.</summary>
    public virtual bool MayBeEmpty => false;

    /// <summary>The positions after this piece, from each of the given positions.</summary>
    public abstract ulong After(WordPlaces places, int origin, ulong at);

    protected static int Weigh(IReadOnlyCollection<int>? set, Func<int, int> weight) =>
        set is null ? int.MaxValue : set.Sum(weight);
}
