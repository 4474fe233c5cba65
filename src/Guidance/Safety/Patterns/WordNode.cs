using System.Numerics;

namespace GentleSleepBot.Guidance.Safety.Patterns;

/// <summary>One word out of a set.</summary>
internal sealed class WordNode(int[] ids) : PatternNode
{
    public int[] Ids => ids;

    public override int Longest => 1;

    public override bool HasFixedWord => true;

    public override IReadOnlyCollection<int> Needs(Func<int, int> weight) => ids;

    public override WordMarks FirstMarks { get; } = WordMarks.Of(ids);

    public override ulong After(ScreenWords words, int origin, ulong at)
    {
        var after = 0UL;
        for (var rest = words.OverFillers(origin, at); rest != 0; rest &= rest - 1)
        {
            var bit = BitOperations.TrailingZeroCount(rest);
            if (bit < 63 && origin + bit < words.Count && FirstMarks.Meet(words.Marks(origin + bit)) && Holds(words.Ids(origin + bit)))
                after |= 1UL << (bit + 1);
        }

        return after;
    }

    private bool Holds(ReadOnlySpan<int> meant)
    {
        foreach (var id in meant)
        {
            if (ids.AsSpan().Contains(id))
                return true;
        }

        return false;
    }
}
