using GentleSleepBot.Guidance.Language;

namespace GentleSleepBot.Guidance.Safety.Patterns;

/// <summary>The words of one message as the patterns see them: vocabulary numbers, slips repaired, emoji left out.</summary>
internal sealed class ScreenWords
{
    /// <summary>Vocabulary number shared by everything that is a number.</summary>
    public const int AnyNumber = 0;

    /// <summary>How many positions a block of bits holds.</summary>
    public const int PlacesOfABlock = 64;

    private const int MostOnTheStack = 256;

    private readonly int[][] _ids;
    private readonly ulong[] _fillers;
    private readonly ulong[] _sentenceBegins;
    private readonly double[]? _values;

    public ScreenWords(MessageText text, PatternVocabulary vocabulary)
    {
        Text = text;
        Words = text.WithoutEmoji;
        _ids = new int[Words.Length][];
        _fillers = new ulong[BlocksOf(Words.Length)];
        _sentenceBegins = new ulong[_fillers.Length];
        var hashes = Words.Length <= MostOnTheStack ? stackalloc ulong[Words.Length] : new ulong[Words.Length];
        for (var i = 0; i < Words.Length; i++)
            hashes[i] = vocabulary.Fetch(Words[i].Text);
        for (var i = 0; i < Words.Length; i++)
        {
            _ids[i] = vocabulary.Read(in Words[i], hashes[i], out var value);
            if (!double.IsNaN(value))
                (_values ??= NoValues(Words.Length))[i] = value;
            if (vocabulary.IsFiller(_ids[i]))
                _fillers[i / PlacesOfABlock] |= 1UL << (i % PlacesOfABlock);
            if (i > 0 && Words[i].Sentence != Words[i - 1].Sentence)
                _sentenceBegins[i / PlacesOfABlock] |= 1UL << (i % PlacesOfABlock);
        }
    }

    /// <summary>No words at all.</summary>
    public static ScreenWords None { get; } = new(MessageText.Parse(""), new PatternVocabulary());

    public MessageText Text { get; }

    public MessageWord[] Words { get; }

    public int Count => Words.Length;

    public ReadOnlySpan<int> Ids(int position) => _ids[position];

    /// <summary>The value of the number at a position, or NaN.</summary>
    public double Value(int position) => _values?[position] ?? double.NaN;

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
        // To add one where a run of fillers begins carries it past the run's end (Cameron et al., Bitwise Data Parallelism in Regular Expression Matching, 2014).
        var fillers = From(_fillers, origin);
        return at | (((at & ~1UL & fillers) + fillers) ^ fillers);
    }

    /// <summary>Whether a sentence ends within the 64 positions after an origin.</summary>
    public bool SentenceEndsAfter(int origin) => (From(_sentenceBegins, origin) & ~1UL) != 0;

    /// <summary>The positions of the message from an origin on, 63 at most.</summary>
    public ulong PlacesFrom(int origin) => (1UL << Math.Clamp(Count - origin, 0, 63)) - 1;

    /// <summary>What the parent wrote from one word to another, both inclusive.</summary>
    public string Written(int first, int last) => Text.Original[Words[first].Start..(Words[last].End + 1)];

    /// <summary>The bits from an origin on, 64 at most.</summary>
    public static ulong From(ReadOnlySpan<ulong> places, int origin)
    {
        if (places.Length == 1 && origin < PlacesOfABlock)
            return places[0] >> origin;
        var (block, bit) = (origin / PlacesOfABlock, origin % PlacesOfABlock);
        if (block >= places.Length)
            return 0;
        return bit > 0 && block + 1 < places.Length ? (places[block] >> bit) | (places[block + 1] << (PlacesOfABlock - bit)) : places[block] >> bit;
    }

    private static double[] NoValues(int words)
    {
        var values = new double[words];
        Array.Fill(values, double.NaN);
        return values;
    }

    private static int BlocksOf(int words) => (words + PlacesOfABlock - 1) / PlacesOfABlock;
}
