namespace GentleSleepBot.Guidance.Safety.Patterns;

/// <summary>A set of words as two bits a word, each shared with others: sets that do not meet have no word in common.</summary>
internal readonly record struct WordMarks(ulong Low, ulong High)
{
    /// <summary>The marks of every word.</summary>
    public static WordMarks All { get; } = new(ulong.MaxValue, ulong.MaxValue);

    /// <summary>The marks of a set of vocabulary numbers.</summary>
    public static WordMarks Of(ReadOnlySpan<int> ids)
    {
        var (low, high) = (0UL, 0UL);
        foreach (var id in ids)
        {
            low |= 1UL << id;
            high |= 1UL << (id >> 6);
        }

        return new WordMarks(low, high);
    }

    /// <summary>The marks of the words of both sets.</summary>
    public WordMarks With(WordMarks other) => new(Low | other.Low, High | other.High);

    /// <summary>Whether the two sets may have a word in common.</summary>
    public bool Meet(WordMarks other) => (Low & other.Low) != 0 && (High & other.High) != 0;
}
