using System.Numerics;

namespace GentleSleepBot.Guidance.Safety.Patterns;

/// <summary>One compiled pattern: a sequence, or several sequences in any order within a window of words.</summary>
internal sealed class PhrasePattern(SequenceNode[] parts, int window)
{
    private const int FillerSlack = 3;
    private int[]?[] _firsts = [];
    private int _trigger;
    private int _reach;

    public string Written { get; init; } = "";

    /// <summary>Whether it opens with a negative itself ("not breathing"), so that a negation before it is no cancel.</summary>
    public bool OpensNegative { get; set; }

    public SequenceNode First => parts[0];

    /// <summary>Whether the index can find it: some word has to stand in every match.</summary>
    public bool HasFixedWord { get; } = Array.Exists(parts, part => part.HasFixedWord);

    public IEnumerable<IReadOnlyCollection<int>> AllNeeds(Func<int, int> weight) =>
        parts.SelectMany(part => part.Parts).Select(part => part.Needs(weight)).OfType<IReadOnlyCollection<int>>();

    /// <summary>The rarest words of which a match holds one; known once chosen.</summary>
    public int[] Rarest { get; private set; } = [];

    /// <summary>Chooses the rarest words: the index looks for the pattern only where one of them stands.</summary>
    /// <param name="weight">How often a word is used.</param>
    public void ChooseRarest(Func<int, int> weight)
    {
        _firsts = Array.ConvertAll(parts, part => part.MayBeEmpty ? null : part.Firsts()?.ToArray());
        var least = int.MaxValue;
        for (var index = 0; index < parts.Length; index++)
        {
            var before = 0;
            foreach (var part in parts[index].Parts)
            {
                if (part.Needs(weight) is { } needs && needs.Sum(weight) is var weighed && weighed < least)
                    (least, Rarest, _trigger, _reach) = (weighed, [.. needs], index, before + part.Longest + FillerSlack);

                before += part.Longest;
            }
        }
    }

    /// <summary>The other sets of words of which a match holds one each.</summary>
    /// <param name="weight">How often a word is used.</param>
    public IEnumerable<IReadOnlyCollection<int>> NeedsBesides(Func<int, int> weight) => AllNeeds(weight).Where(needs => !Rarest.SequenceEqual(needs)).OrderBy(needs => needs.Sum(weight));

    /// <summary>Where a match may begin: one of its first words stands there, and one of its rarest within reach.</summary>
    /// <param name="places">The message.</param>
    /// <param name="block">The first position of the 64 that are asked about.</param>
    public ulong Beginnings(WordPlaces places, int block)
    {
        var near = new UInt128(places.From(block + ScreenWords.PlacesOfABlock, Rarest), places.From(block, Rarest));
        for (var (reached, step) = (0, 1); reached < _reach; reached += step, step = Math.Min(step * 2, _reach - reached))
            near |= near >> step;
        return (ulong)near & (_firsts[_trigger] is { } firsts ? places.From(block, firsts) : places.Words.PlacesFrom(block));
    }

    /// <summary>The match that has its triggering part begin at the origin, or null.</summary>
    public WordSpan? MatchAt(WordPlaces places, int origin)
    {
        if (Match(parts[_trigger], places, origin) is not { } found)
            return null;
        Span<WordSpan> taken = stackalloc WordSpan[parts.Length];
        (taken[0], var count) = (found, 1);
        for (var index = 0; index < parts.Length; index++)
        {
            if (index == _trigger)
                continue;
            if (FindNear(index, places, found, taken[..count]) is not { } other)
                return null;
            taken[count++] = other;
            found = new WordSpan(Math.Min(found.First, other.First), Math.Max(found.Last, other.Last));
        }

        return found;
    }

    // A part may stand between two others, on no word of theirs.
    private WordSpan? FindNear(int part, WordPlaces places, WordSpan near, ReadOnlySpan<WordSpan> taken)
    {
        var words = places.Words;
        var to = Math.Min(words.Count - 1, near.First + window);
        for (var origin = Math.Max(0, near.Last - window); origin <= to; origin++)
        {
            if (StartsAt(part, places, origin) && Match(parts[part], places, origin) is { } other && !IsTaken(other, taken)
                && Math.Abs(words.Words[other.First].Sentence - words.Words[near.First].Sentence) <= 1)
                return other;
        }

        return null;
    }

    private static bool IsTaken(WordSpan span, ReadOnlySpan<WordSpan> taken)
    {
        foreach (var other in taken)
        {
            if (span.Overlaps(other))
                return true;
        }

        return false;
    }

    private bool StartsAt(int part, WordPlaces places, int origin) => _firsts[part] is not { } firsts || (places.From(origin, firsts) & 1) != 0;

    private static WordSpan? Match(SequenceNode part, WordPlaces places, int origin)
    {
        var after = part.After(places, origin, 1UL);
        return after <= 1 ? null : new WordSpan(origin, origin + BitOperations.TrailingZeroCount(after & ~1UL) - 1);
    }
}
