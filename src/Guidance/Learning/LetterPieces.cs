namespace GentleSleepBot.Guidance.Learning;

/// <summary>Pieces of 3 to 5 letters of a word, its edges marked: they stand for typing slips and rare forms.</summary>
internal static class LetterPieces
{
    private const int ShortestPiece = 3;
    private const int LongestPiece = 5;
    private const char Edge = '_';
    private const char Mark = '~';

    /// <summary>Gives each piece of a word to <paramref name="sink"/>.</summary>
    /// <param name="word">The word, of at most 40 letters.</param>
    /// <param name="weight">How much a piece counts beside a whole word.</param>
    /// <param name="sink">Takes the pieces.</param>
    public static void Add<TSink>(string word, float weight, ref TSink sink)
        where TSink : IFeatureSink, allows ref struct
    {
        Span<char> framed = stackalloc char[word.Length + 2];
        framed[0] = framed[^1] = Edge;
        word.CopyTo(framed[1..]);
        Span<char> piece = stackalloc char[LongestPiece + 1];
        piece[0] = Mark;
        for (var length = ShortestPiece; length <= LongestPiece; length++)
        {
            for (var at = 0; at + length <= framed.Length; at++)
            {
                framed.Slice(at, length).CopyTo(piece[1..]);
                sink.Add(piece[..(length + 1)], weight);
            }
        }
    }
}
