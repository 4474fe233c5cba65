using System.Numerics;

namespace GentleSleepBot.Guidance.Safety.Patterns;

/// <summary>One compiled pattern: a sequence, or several sequences in any order within a window of words.</summary>
internal sealed class PhrasePattern(SequenceNode[] parts, int window)
{
    private const int FillerSlack = 3;
    private readonly WordMarks[] _startMarks = [.. parts.Select(part => part.StartMarks)];
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

    /// <summary>Picks the rarest words a match must hold; the index looks for the pattern only where one of them stands.</summary>
    public IReadOnlyCollection<int> ChooseTrigger(Func<int, int> weight)
    {
        IReadOnlyCollection<int>? best = null;
        var least = int.MaxValue;
        for (var index = 0; index < parts.Length; index++)
        {
            var before = 0;
            foreach (var part in parts[index].Parts)
            {
                var needs = part.Needs(weight);
                var weighed = needs?.Sum(weight) ?? int.MaxValue;
                if (needs is not null && weighed < least)
                {
                    (best, least, _trigger, _reach) = (needs, weighed, index, before + part.Longest + FillerSlack);
                }

                before += part.Longest;
            }
        }

        return best ?? throw new InvalidOperationException("The pattern has no fixed word.");
    }

    /// <summary>The marks of the words of which one stands at the origin of every match, of all words when any may; known once the trigger is chosen.</summary>
    public WordMarks StartMarks => _startMarks[_trigger];

    /// <summary>How many words before a trigger word a match may begin; known once the trigger is chosen.</summary>
    public int Reach => _reach;

    /// <summary>The match that has its triggering part begin at the origin, or null.</summary>
    public WordSpan? MatchAt(ScreenWords words, int origin)
    {
        if (Match(parts[_trigger], words, origin) is not { } found)
            return null;
        for (var index = 0; index < parts.Length; index++)
        {
            if (index == _trigger)
                continue;
            if (FindNear(index, words, found) is not { } other)
                return null;
            found = new WordSpan(Math.Min(found.First, other.First), Math.Max(found.Last, other.Last));
        }

        return found;
    }

    private WordSpan? FindNear(int part, ScreenWords words, WordSpan near)
    {
        var to = Math.Min(words.Count - 1, near.First + window);
        for (var origin = Math.Max(0, near.Last - window); origin <= to; origin++)
        {
            if (_startMarks[part].Meet(words.Marks(origin)) && Match(parts[part], words, origin) is { } other && !other.Overlaps(near)
                && Math.Abs(words.Words[other.First].Sentence - words.Words[near.First].Sentence) <= 1)
                return other;
        }

        return null;
    }

    private static WordSpan? Match(SequenceNode part, ScreenWords words, int origin)
    {
        var after = part.After(words, origin, 1UL);
        return after <= 1 ? null : new WordSpan(origin, origin + BitOperations.TrailingZeroCount(after & ~1UL) - 1);
    }
}
