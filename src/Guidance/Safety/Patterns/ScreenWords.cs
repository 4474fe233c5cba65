using System.Numerics;
using GentleSleepBot.Guidance.Language;

namespace GentleSleepBot.Guidance.Safety.Patterns;

/// <summary>The words of one message as the patterns see them: vocabulary numbers, slips repaired, emoji left out.</summary>
internal sealed class ScreenWords
{
    /// <summary>Vocabulary number shared by everything that is a number.</summary>
    public const int AnyNumber = 0;

    private readonly int[][] _ids;
    private readonly WordMarks[] _marks;
    private readonly bool[] _fillers;
    private readonly double[] _values;

    public ScreenWords(MessageText text, PatternVocabulary vocabulary)
    {
        Text = text;
        Words = [.. text.Words.Where(word => word.Kind != WordKind.Emoji)];
        _ids = new int[Words.Length][];
        _marks = new WordMarks[Words.Length];
        _fillers = new bool[Words.Length];
        _values = new double[Words.Length];
        for (var i = 0; i < Words.Length; i++)
        {
            _ids[i] = vocabulary.Read(Words[i], out _values[i]);
            _marks[i] = WordMarks.Of(_ids[i]);
            AllMarks = AllMarks.With(_marks[i]);
            _fillers[i] = vocabulary.IsFiller(_ids[i]);
        }
    }

    public MessageText Text { get; }

    public MessageWord[] Words { get; }

    public int Count => Words.Length;

    public ReadOnlySpan<int> Ids(int position) => _ids[position];

    /// <summary>The marks of all words of the message.</summary>
    public WordMarks AllMarks { get; }

    /// <summary>The marks of the word at a position.</summary>
    public WordMarks Marks(int position) => _marks[position];

    /// <summary>The marks of the words at a set of positions.</summary>
    public WordMarks MarksAt(int origin, ulong at)
    {
        var marks = default(WordMarks);
        for (var rest = at; rest != 0; rest &= rest - 1)
        {
            var position = origin + BitOperations.TrailingZeroCount(rest);
            if (position < Count)
                marks = marks.With(_marks[position]);
        }

        return marks;
    }

    /// <summary>The value of the number at a position, or NaN.</summary>
    public double Value(int position) => _values[position];

    /// <summary>Whether some word of a run is a slip that may stand for several words.</summary>
    public bool IsGuessed(WordSpan span)
    {
        for (var position = span.First; position <= span.Last; position++)
        {
            if (_ids[position].Length > 1)
                return true;
        }

        return false;
    }

    public bool Is(int position, string word) => Words[position].Text == word;

    /// <summary>Adds to a set of positions those reached by stepping over filler words ("like", "really").</summary>
    public ulong OverFillers(int origin, ulong at)
    {
        for (var rest = at & ~1UL; rest != 0; rest &= rest - 1)
        {
            var bit = BitOperations.TrailingZeroCount(rest);
            for (var next = bit; next < 62 && origin + next < _fillers.Length && _fillers[origin + next]; next++)
                at |= 1UL << (next + 1);
        }

        return at;
    }

    /// <summary>What the parent wrote from one word to another, both inclusive.</summary>
    public string Written(int first, int last) => Text.Original[Words[first].Start..(Words[last].End + 1)];
}
