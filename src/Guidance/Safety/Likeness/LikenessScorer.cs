using GentleSleepBot.Guidance.Language;
using GentleSleepBot.Guidance.Learning;

namespace GentleSleepBot.Guidance.Safety.Likeness;

/// <summary>Scores a message for each level: as a whole, and by its most telling sentence at half weight, since danger is often an aside.</summary>
internal sealed class LikenessScorer(FittedPerceptron levels, WordKinds kinds)
{
    private const float SentenceWeight = 0.5f;
    private const int FewestWords = 3;

    /// <summary>Scores a message.</summary>
    /// <param name="text">The message.</param>
    /// <param name="scores">Takes one score a level.</param>
    /// <param name="sentences">Takes for each level the sentence that told most.</param>
    public void Score(MessageText text, Span<float> scores, Span<Sentence> sentences)
    {
        Span<float> whole = stackalloc float[levels.Network.Stride];
        Span<float> part = stackalloc float[levels.Network.Stride];
        Span<float> best = stackalloc float[levels.Network.Stride];
        var features = PlacedFeatures.Of(text, levels.Vocabulary, kinds);
        levels.Network.Score(features.Within(0, text.Words.Count - 1), whole);
        best.Fill(float.NegativeInfinity);
        foreach (var sentence in Sentences(text))
        {
            if (sentence == new Sentence(0, text.Words.Count - 1))
                whole.CopyTo(part);
            else
                levels.Network.Score(features.Within(sentence.First, sentence.Last), part);
            for (var level = 0; level < scores.Length; level++)
            {
                if (part[level] > best[level])
                    (best[level], sentences[level]) = (part[level], sentence);
            }
        }

        for (var level = 0; level < scores.Length; level++)
            scores[level] = whole[level] + (SentenceWeight * best[level]);
    }

    private static IEnumerable<Sentence> Sentences(MessageText text)
    {
        var any = false;
        var first = 0;
        for (var at = 1; at <= text.Words.Count; at++)
        {
            if (at < text.Words.Count && text.Words[at].Sentence == text.Words[first].Sentence)
                continue;
            if (at - first >= FewestWords && at - first < text.Words.Count)
            {
                any = true;
                yield return new Sentence(first, at - 1);
            }

            first = at;
        }

        if (!any)
            yield return new Sentence(0, text.Words.Count - 1);
    }

    /// <summary>A run of words, both ends inclusive.</summary>
    internal readonly record struct Sentence(int First, int Last);
}
