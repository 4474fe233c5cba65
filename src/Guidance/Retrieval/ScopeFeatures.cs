using GentleSleepBot.Guidance.Learning;

namespace GentleSleepBot.Guidance.Retrieval;

/// <summary>What speaks for or against sleep beside the words: a word of sleep anywhere, and how many words nobody used in the phrasings.</summary>
internal static class ScopeFeatures
{
    private const float UnknownWeight = 0.5f;
    private const float SleepWeight = 0.3f;

    /// <summary>How many features these add behind the vocabulary's own.</summary>
    public const int Count = 2;

    /// <summary>The text's features with these put behind those of the vocabulary.</summary>
    public static SparseVector Append(SparseVector vector, ContentWords words, Vocabulary vocabulary)
    {
        var unknown = words.Count == 0 ? 1f : 1f - (words.Known / (float)words.Count);
        var sleep = words.SpeakOfSleep ? 1 : 0;
        var behind = vocabulary.Count;
        return new SparseVector([.. vector.Features, behind, behind + 1], [.. vector.Values, unknown * UnknownWeight, sleep * SleepWeight]);
    }
}
