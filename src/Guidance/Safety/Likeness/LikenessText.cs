using GentleSleepBot.Guidance.Language;
using GentleSleepBot.Guidance.Learning;

namespace GentleSleepBot.Guidance.Safety.Likeness;

/// <summary>Words of a message, or a part of them, as a text with features: each word, its neighbour, the kinds of both, and pieces of the word.</summary>
internal readonly struct LikenessText(IReadOnlyList<MessageWord> words, int first, int last, WordKinds kinds, bool wordsOnly = false) : IFeatureSource
{
    private const string Number = "#";
    private const float PieceWeight = 0.4f;
    private const float KindWeight = 0.8f;
    private const int LongestWord = 40;

    public void Extract<TSink>(ref TSink sink)
        where TSink : IFeatureSink, allows ref struct
    {
        Span<char> pair = stackalloc char[(2 * LongestWord) + 1];
        string? before = null;
        string? kindBefore = null;
        for (var at = first; at <= last; at++)
        {
            if (words[at].Kind == WordKind.Emoji)
                continue;

            var word = words[at].Kind == WordKind.Number ? Number : words[at].Text.Length > LongestWord ? words[at].Text[..LongestWord] : words[at].Text;
            var kind = kinds.Of(word);
            sink.Add(word, 1f);
            if (!ReferenceEquals(kind, word))
                sink.Add(kind, KindWeight);
            if (!wordsOnly)
            {
                LetterPieces.Add(word, PieceWeight, ref sink);
                if (before is not null)
                    sink.Add(Join(pair, before, word), 1f);
                if (kindBefore is not null && !(ReferenceEquals(kindBefore, before) && ReferenceEquals(kind, word)))
                    sink.Add(Join(pair, kindBefore, kind), KindWeight);
            }

            (before, kindBefore) = (word, kind);
        }
    }

    private static ReadOnlySpan<char> Join(Span<char> buffer, string one, string other)
    {
        one.CopyTo(buffer);
        buffer[one.Length] = ' ';
        other.CopyTo(buffer[(one.Length + 1)..]);
        return buffer[..(one.Length + 1 + other.Length)];
    }
}
