using System.Numerics;

namespace GentleSleepBot.Guidance.Learning;

/// <summary>One weight for each feature and class, the classes of a feature side by side.</summary>
internal sealed class LinearClassifier(WeightRows weights, float[] biases)
{
    /// <summary>Classes rounded up to whole vectors of this or any machine.</summary>
    public int Stride => Biases.Length;

    public WeightRows Weights { get; } = weights;

    public float[] Biases { get; } = biases;

    public static int StrideFor(int classes) => (classes + 15) / 16 * 16;

    /// <summary>Puts the score of each class into <paramref name="scores"/>, which holds <see cref="Stride"/> places.</summary>
    public void Score(SparseVector text, Span<float> scores)
    {
        Biases.CopyTo(scores);
        Weights.AddTo(scores, text);
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
}
