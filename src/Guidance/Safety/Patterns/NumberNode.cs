using System.Numerics;

namespace GentleSleepBot.Guidance.Safety.Patterns;

/// <summary>A number between two bounds, both inclusive.</summary>
internal sealed class NumberNode(double least, double most) : PatternNode
{
    public override int Longest => 1;

    public override bool HasFixedWord => true;

    public override IReadOnlyCollection<int> Needs(Func<int, int> weight) => [ScreenWords.AnyNumber];

    public override WordMarks FirstMarks { get; } = WordMarks.Of([ScreenWords.AnyNumber]);

    public override ulong After(ScreenWords words, int origin, ulong at)
    {
        var after = 0UL;
        for (var rest = words.OverFillers(origin, at); rest != 0; rest &= rest - 1)
        {
            var bit = BitOperations.TrailingZeroCount(rest);
            if (bit < 63 && origin + bit < words.Count && words.Value(origin + bit) >= least && words.Value(origin + bit) <= most)
                after |= 1UL << (bit + 1);
        }

        return after;
    }
}
