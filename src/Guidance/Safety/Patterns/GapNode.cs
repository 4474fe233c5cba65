using System.Numerics;

namespace GentleSleepBot.Guidance.Safety.Patterns;

/// <summary>Up to so many words of any kind; stepping into another sentence costs three of them.</summary>
internal sealed class GapNode(int most) : PatternNode
{
    private const int WordsOfASentenceEnd = 3;

    public override int Longest => most;

    public override bool HasFixedWord => false;

    public override IReadOnlyCollection<int>? Needs(Func<int, int> weight) => null;

    public override IReadOnlyCollection<int>? Firsts() => null;

    public override bool MayBeEmpty => true;

    public override ulong After(WordPlaces places, int origin, ulong at)
    {
        var words = places.Words;
        return words.SentenceEndsAfter(origin) ? OverSentences(words, origin, at) : at | (Over(at) & words.PlacesFrom(origin));
    }

    private ulong Over(ulong at)
    {
        var over = 0UL;
        for (var steps = 1; steps <= most; steps++)
            over |= at << steps;
        return over;
    }

    private ulong OverSentences(ScreenWords words, int origin, ulong at)
    {
        var after = at;
        for (var rest = at; rest != 0; rest &= rest - 1)
        {
            var bit = BitOperations.TrailingZeroCount(rest);
            var from = origin + bit;
            if (from >= words.Count)
                continue;
            var sentence = words.Words[Math.Max(0, from - 1)].Sentence;
            for (var steps = 1; steps <= most && bit + steps < 63 && from + steps < words.Count; steps++)
            {
                if (steps + (WordsOfASentenceEnd * (words.Words[from + steps].Sentence - sentence)) <= most)
                    after |= 1UL << (bit + steps);
            }
        }

        return after;
    }
}
