using System.Numerics;

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

    /// <summary>The marks of the words of which one stands first in every match that is not empty, of all words when any may; fillers before it not counted.</summary>
    public abstract WordMarks FirstMarks { get; }

    /// <summary>Whether every match holds one word out of a known set.</summary>
    public abstract bool HasFixedWord { get; }

    /// <summary>Whether it also matches no word at all.</summary>
    public virtual bool MayBeEmpty => false;

    /// <summary>The marks of the words of which one stands first in every match, of all words when any may or none need stand.</summary>
    public WordMarks StartMarks => MayBeEmpty ? WordMarks.All : FirstMarks;

    /// <summary>The positions after this piece, from each of the given positions.</summary>
    public abstract ulong After(ScreenWords words, int origin, ulong at);

    protected static int Weigh(IReadOnlyCollection<int>? set, Func<int, int> weight) =>
        set is null ? int.MaxValue : set.Sum(weight);
}

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

/// <summary>Up to so many words of any kind; stepping into another sentence costs one of them.</summary>
internal sealed class GapNode(int most) : PatternNode
{
    public override int Longest => most;

    public override bool HasFixedWord => false;

    public override IReadOnlyCollection<int>? Needs(Func<int, int> weight) => null;

    public override WordMarks FirstMarks => WordMarks.All;

    public override bool MayBeEmpty => true;

    public override ulong After(ScreenWords words, int origin, ulong at)
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
                if (steps + words.Words[from + steps].Sentence - sentence <= most)
                    after |= 1UL << (bit + steps);
            }
        }

        return after;
    }
}

/// <summary>Pieces one after the other.</summary>
internal sealed class SequenceNode(PatternNode[] parts) : PatternNode
{
    public PatternNode[] Parts => parts;

    public override int Longest { get; } = parts.Sum(part => part.Longest);

    public override bool HasFixedWord { get; } = Array.Exists(parts, part => part.HasFixedWord);

    public override WordMarks FirstMarks { get; } = FirstMarksOf(parts);

    public override bool MayBeEmpty { get; } = Array.TrueForAll(parts, part => part.MayBeEmpty);

    public override IReadOnlyCollection<int>? Needs(Func<int, int> weight) =>
        parts.Select(part => part.Needs(weight)).MinBy(set => Weigh(set, weight));

    public override ulong After(ScreenWords words, int origin, ulong at)
    {
        foreach (var part in parts)
        {
            if (at == 0)
                return 0;
            at = part.After(words, origin, at);
        }

        return at;
    }

    private static WordMarks FirstMarksOf(PatternNode[] parts)
    {
        var marks = default(WordMarks);
        foreach (var part in parts)
        {
            marks = marks.With(part.FirstMarks);
            if (!part.MayBeEmpty)
                return marks;
        }

        return WordMarks.All;
    }
}

/// <summary>One of several pieces.</summary>
internal sealed class ChoiceNode : PatternNode
{
    private readonly PatternNode[] _choices;
    private readonly WordMarks[] _starts;
    private readonly bool _optional;

    /// <summary>A choice; its single words, however nested, are tried as one set.</summary>
    public ChoiceNode(IReadOnlyList<PatternNode> choices, bool optional)
    {
        var words = new HashSet<int>();
        var others = new List<PatternNode>();
        foreach (var choice in choices)
            Flatten(choice, words, others);
        _choices = words.Count == 0 ? [.. others] : [new WordNode([.. words]), .. others];
        _starts = Array.ConvertAll(_choices, choice => choice.StartMarks);
        _optional = optional;
        Longest = _choices.Max(choice => choice.Longest);
        MayBeEmpty = optional || Array.Exists(_choices, choice => choice.MayBeEmpty);
        HasFixedWord = !optional && Array.TrueForAll(_choices, choice => choice.HasFixedWord);
        FirstMarks = _choices.Aggregate(default(WordMarks), (marks, choice) => marks.With(choice.FirstMarks));
    }

    public override int Longest { get; }

    public override bool HasFixedWord { get; }

    public override WordMarks FirstMarks { get; }

    public override bool MayBeEmpty { get; }

    public override IReadOnlyCollection<int>? Needs(Func<int, int> weight)
    {
        if (_optional)
            return null;
        var all = new HashSet<int>();
        foreach (var choice in _choices)
        {
            if (choice.Needs(weight) is not { } needed)
                return null;
            all.UnionWith(needed);
        }

        return all;
    }

    public override ulong After(ScreenWords words, int origin, ulong at)
    {
        var after = _optional ? at : 0UL;
        var next = words.MarksAt(origin, words.OverFillers(origin, at));
        for (var index = 0; index < _choices.Length; index++)
        {
            if (_starts[index].Meet(next))
                after |= _choices[index].After(words, origin, at);
        }

        return after;
    }

    private static void Flatten(PatternNode choice, HashSet<int> words, List<PatternNode> others)
    {
        switch (choice)
        {
            case WordNode word:
                words.UnionWith(word.Ids);
                break;
            case SequenceNode { Parts: [var only] }:
                Flatten(only, words, others);
                break;
            case ChoiceNode { _optional: false } inner:
                foreach (var each in inner._choices)
                    Flatten(each, words, others);
                break;
            default:
                others.Add(choice);
                break;
        }
    }
}
