using GentleSleepBot.Guidance.Learning;

namespace GentleSleepBot.Guidance.Retrieval;

/// <summary>Finds the features of a text: terms, neighbours, terms near each other in a sentence, and 3- to 5-letter pieces of words.</summary>
internal sealed class FeatureExtractor(MessageTerms terms)
{
    private const int LongestTerm = 40;
    private const int Reach = 4;
    private const float NearWeight = 0.5f;
    private const float PieceWeight = 0.4f;

    /// <summary>Gives every feature of a text, again for each time it occurs, to <paramref name="sink"/>.</summary>
    public void Extract<TSink>(IReadOnlyList<MessagePiece> text, ref TSink sink)
        where TSink : IFeatureSink, allows ref struct
    {
        foreach (var piece in text)
            Extract(piece.Terms, ref sink);
    }

    private void Extract<TSink>(IReadOnlyList<string> sentence, ref TSink sink)
        where TSink : IFeatureSink, allows ref struct
    {
        Span<char> buffer = stackalloc char[(LongestTerm * 2) + 2];
        var near = new string[Reach];
        var content = 0;
        string? previous = null;
        foreach (var whole in sentence)
        {
            var term = whole.Length > LongestTerm ? whole[..LongestTerm] : whole;
            var stop = terms.IsStopWord(term);
            sink.Add(term, 1f);
            if (!stop)
            {
                if (term[0] != '#')
                    sink.AddPieces(term, PieceWeight);
                for (var at = Math.Max(0, content - Reach); at < content; at++)
                    sink.Add(InOrder(buffer, near[at % Reach], term), NearWeight);
                near[content++ % Reach] = term;
            }

            if (previous is not null)
                sink.Add(Join(buffer, previous, ' ', term), 1f);
            previous = term;
        }
    }

    private static ReadOnlySpan<char> InOrder(Span<char> buffer, string one, string other) =>
        string.CompareOrdinal(one, other) < 0 ? Join(buffer, one, '+', other) : Join(buffer, other, '+', one);

    private static ReadOnlySpan<char> Join(Span<char> buffer, string one, char between, string other)
    {
        one.CopyTo(buffer);
        buffer[one.Length] = between;
        other.CopyTo(buffer[(one.Length + 1)..]);
        return buffer[..(one.Length + 1 + other.Length)];
    }
}
