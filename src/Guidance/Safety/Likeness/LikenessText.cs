using GentleSleepBot.Guidance.Language;
using GentleSleepBot.Guidance.Learning;

namespace GentleSleepBot.Guidance.Safety.Likeness;

/// <summary>A message as a text with features: each word, its neighbour, the kinds of both, and pieces of the word.</summary>
internal readonly struct LikenessText(IReadOnlyList<MessageWord> words, WordKinds kinds, bool wordsOnly = false) : IFeatureSource
{
    private const string Number = "#";
    private const float PieceWeight = 0.4f;
    private const float KindWeight = 0.8f;
    private const int LongestWord = 40;

    public void Extract<TSink>(ref TSink sink)
        where TSink : IFeatureSink, allows ref struct
    {
        foreach (var (before, at) in Steps())
        {
            ExtractWord(at, ref sink);
            if (before >= 0 && !wordsOnly)
                ExtractPair(before, at, ref sink);
        }
    }

    /// <summary>Each word that tells something, with the one before it; below zero at the first.</summary>
    public IEnumerable<(int Before, int At)> Steps()
    {
        var before = -1;
        for (var at = 0; at < words.Count; at++)
        {
            if (words[at].Kind == WordKind.Emoji)
                continue;

            yield return (before, at);
            before = at;
        }
    }

    /// <summary>Gives what one word tells by itself.</summary>
    public void ExtractWord<TSink>(int at, ref TSink sink)
        where TSink : IFeatureSink, allows ref struct
    {
        var (word, kind) = Word(at);
        sink.Add(word, 1f);
        if (!ReferenceEquals(kind, word))
            sink.Add(kind, KindWeight);
        if (!wordsOnly)
            sink.AddPieces(word, PieceWeight);
    }

    /// <summary>Gives what a word and its neighbour tell together.</summary>
    public void ExtractPair<TSink>(int before, int at, ref TSink sink)
        where TSink : IFeatureSink, allows ref struct
    {
        Span<char> pair = stackalloc char[(2 * LongestWord) + 1];
        var ((one, kindOfOne), (other, kindOfOther)) = (Word(before), Word(at));
        sink.Add(Join(pair, one, other), 1f);
        if (!(ReferenceEquals(kindOfOne, one) && ReferenceEquals(kindOfOther, other)))
            sink.Add(Join(pair, kindOfOne, kindOfOther), KindWeight);
    }

    private (string Word, string Kind) Word(int at)
    {
        var word = words[at].Kind == WordKind.Number ? Number : words[at].Text.Length > LongestWord ? words[at].Text[..LongestWord] : words[at].Text;
        return (word, kinds.Of(word));
    }

    private static ReadOnlySpan<char> Join(Span<char> buffer, string one, string other)
    {
        one.CopyTo(buffer);
        buffer[one.Length] = ' ';
        other.CopyTo(buffer[(one.Length + 1)..]);
        return buffer[..(one.Length + 1 + other.Length)];
    }
}
