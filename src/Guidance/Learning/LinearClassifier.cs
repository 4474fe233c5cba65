using System.Numerics;

namespace GentleSleepBot.Guidance.Learning;

/// <summary>One weight for each feature and class, the classes of a feature side by side.</summary>
internal sealed class LinearClassifier(int classes, float[] weights, float[] biases)
{
    /// <summary>Classes rounded up to whole vectors of this or any machine.</summary>
    public int Stride { get; } = StrideFor(classes);

    public float[] Weights { get; } = weights;

    public float[] Biases { get; } = biases;

    public static int StrideFor(int classes) => (classes + 15) / 16 * 16;

    /// <summary>Adds up the score of each class into <paramref name="scores"/>, which holds <see cref="Stride"/> places.</summary>
    public void Score(SparseVector text, Span<float> scores) => ScoreShrunk(text, 1f, scores);

    /// <summary>The same, as if every weight were multiplied with <paramref name="shrink"/>.</summary>
    public void ScoreShrunk(SparseVector text, float shrink, Span<float> scores)
    {
        Biases.CopyTo(scores);
        for (var at = 0; at < text.Features.Length; at++)
            AddScaled(Of(text.Features[at]), text.Values[at] * shrink, scores);
    }

    /// <summary>Adds <paramref name="change"/> times <paramref name="scale"/> to the weights of a text's features, each by its value.</summary>
    public void AddToWeights(SparseVector text, ReadOnlySpan<float> change, float scale)
    {
        for (var at = 0; at < text.Features.Length; at++)
            AddScaled(change, text.Values[at] * scale, Of(text.Features[at]));
    }

    /// <summary>Adds <paramref name="scale"/> times <paramref name="from"/> to <paramref name="to"/>.</summary>
    public static void AddScaled(ReadOnlySpan<float> from, float scale, Span<float> to)
    {
        var factor = new Vector<float>(scale);
        for (var at = 0; at < from.Length; at += Vector<float>.Count)
            (new Vector<float>(to[at..]) + (new Vector<float>(from[at..]) * factor)).CopyTo(to[at..]);
    }

    /// <summary>The sum of the products; added one by one, so that every machine gets the same.</summary>
    public static float Dot(ReadOnlySpan<float> one, ReadOnlySpan<float> other)
    {
        var sum = 0f;
        for (var at = 0; at < one.Length; at++)
            sum += one[at] * other[at];
        return sum;
    }

    /// <summary>The probability that goes with log odds.</summary>
    public static float Sigmoid(float margin) => 1f / (1f + MathF.Exp(-margin));

    private Span<float> Of(int feature) => Weights.AsSpan(feature * Stride, Stride);
}
