using System.Numerics;

namespace GentleSleepBot.Guidance.Safety.Patterns;

/// <summary>A number between two bounds, both inclusive.</summary>
internal sealed class NumberNode(double least, double most) : PatternNode
{
    private static readonly int[] Numbers = [ScreenWords.AnyNumber];
    public override int Longest => 1;

    public override bool HasFixedWord => true;

    public override IReadOnlyCollection<int> Firsts() => Numbers;

    public override IReadOnlyCollection<int> Needs(Func<int, int> weight) => Numbers;

    public override ulong After(WordPlaces places, int origin, ulong at)
    {
        var after = 0UL;
        for (var rest = places.Words.OverFillers(origin, at) & places.From(origin, Numbers); rest != 0; rest &= rest - 1)
        {
            var bit = BitOperations.TrailingZeroCount(rest);
            if (places.Words.Value(origin + bit) >= least && places.Words.Value(origin + bit) <= most)
                after |= 1UL << bit;
        }

        return after << 1;
    }
}
