using GentleSleepBot.Guidance.Learning;

namespace GentleSleepBot.Guidance.Retrieval;

/// <summary>What speaks for or against sleep beside the words: a word of sleep anywhere, and how many words nobody used in the phrasings.</summary>
internal static class ScopeFeatures
{
    private const float UnknownWeight = 0.5f;
    private const float SleepWeight = 0.3f;

    /// <summary>How many features these add behind the vocabulary's own.</summary>
    public const int Count = 2;

    /// <summary>The text's features with these put behind.</summary>
    public static SparseVector Append(SparseVector vector, IReadOnlyList<MessagePiece> text, MessageTerms terms, Vocabulary vocabulary)
    {
        var content = new HashSet<string>(StringComparer.Ordinal);
        int known = 0, sleep = 0;
        foreach (var term in text.SelectMany(piece => piece.Terms))
        {
            if (terms.IsStopWord(term) || term[0] == '#' || !content.Add(term))
                continue;

            known += vocabulary.Knows(term) ? 1 : 0;
            sleep |= terms.IsSleepWord(term) ? 1 : 0;
        }

        var unknown = content.Count == 0 ? 1f : 1f - (known / (float)content.Count);
        var behind = vocabulary.Count;
        return new SparseVector([.. vector.Features, behind, behind + 1], [.. vector.Values, unknown * UnknownWeight, sleep * SleepWeight]);
    }
}
