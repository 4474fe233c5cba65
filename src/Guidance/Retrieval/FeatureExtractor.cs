namespace GentleSleepBot.Guidance.Retrieval;

/// <summary>Finds the features of a text: terms, adjacent pairs, and 3- to 5-letter pieces of words.</summary>
internal sealed class FeatureExtractor(MessageTerms terms)
{
    private const int ShortestPiece = 3;
    private const int LongestPiece = 5;
    private const int LongestTerm = 60;

    /// <summary>Gives every feature of a text, again for each time it occurs, to <paramref name="sink"/>.</summary>
    public void Extract<TSink>(IReadOnlyList<string> text, ref TSink sink)
        where TSink : IFeatureSink, allows ref struct
    {
        Span<char> buffer = stackalloc char[(LongestTerm * 2) + 1];
        string? previous = null;
        foreach (var whole in text)
        {
            var term = whole.Length > LongestTerm ? whole[..LongestTerm] : whole;
            var stop = terms.IsStopWord(term);
            if (!stop)
            {
                sink.Add(term);
                AddPieces(term, buffer, ref sink);
            }

            if (previous is not null && !(stop && terms.IsStopWord(previous)))
            {
                previous.CopyTo(buffer);
                buffer[previous.Length] = ' ';
                term.CopyTo(buffer[(previous.Length + 1)..]);
                sink.Add(buffer[..(previous.Length + 1 + term.Length)]);
            }

            previous = term;
        }
    }

    /// <summary>Pieces are cut from the word between two marks, and begin with one of their own.</summary>
    private static void AddPieces<TSink>(string term, scoped Span<char> buffer, ref TSink sink)
        where TSink : IFeatureSink, allows ref struct
    {
        if (term[0] == '#')
            return;

        scoped Span<char> framed = buffer[..(term.Length + 2)];
        framed[0] = framed[^1] = '_';
        term.CopyTo(framed[1..]);
        Span<char> piece = stackalloc char[LongestPiece + 1];
        piece[0] = '~';
        for (var length = ShortestPiece; length <= LongestPiece; length++)
        {
            for (var at = 0; at + length <= framed.Length; at++)
            {
                framed.Slice(at, length).CopyTo(piece[1..]);
                sink.Add(piece[..(length + 1)]);
            }
        }
    }
}
