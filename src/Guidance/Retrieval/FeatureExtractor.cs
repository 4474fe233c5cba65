namespace GentleSleepBot.Guidance.Retrieval;

/// <summary>Counts the features of a text: terms, adjacent pairs, and 3- to 5-letter pieces of words.</summary>
internal sealed class FeatureExtractor(MessageTerms terms)
{
    private const int ShortestPiece = 3;
    private const int LongestPiece = 5;

    /// <summary>Each feature with how often it occurs.</summary>
    public Dictionary<string, int> Count(string text)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        string? previous = null;
        foreach (var term in terms.Of(text))
        {
            var stop = terms.IsStopWord(term);
            if (!stop)
            {
                Add(term);
                AddPieces(term);
            }

            if (previous is not null && !(stop && terms.IsStopWord(previous)))
                Add($"{previous} {term}");
            previous = term;
        }

        return counts;

        void Add(string feature) => counts[feature] = counts.GetValueOrDefault(feature) + 1;

        void AddPieces(string term)
        {
            if (term[0] == '#')
                return;

            var framed = $"_{term}_";
            for (var length = ShortestPiece; length <= LongestPiece; length++)
            {
                for (var at = 0; at + length <= framed.Length; at++)
                    Add(string.Concat("~", framed.AsSpan(at, length)));
            }
        }
    }
}
