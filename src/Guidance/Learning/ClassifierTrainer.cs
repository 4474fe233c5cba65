namespace GentleSleepBot.Guidance.Learning;

/// <summary>
/// Logistic regression, each class against all others, fitted by stochastic gradient descent (Bottou, 2012) in an order shuffled from a fixed seed,
/// so that the same texts give the same weights.
/// </summary>
internal static class ClassifierTrainer
{
    private const float BiasRate = 0.02f;
    private const float AlsoShare = 0.5f;

    /// <summary>Fits weights to labelled texts.</summary>
    /// <param name="texts">Features of each text.</param>
    /// <param name="labels">Classes of each text: the one it stands for, then those that would do as well and count half.</param>
    /// <param name="features">Number of features in the vocabulary.</param>
    /// <param name="classes">Number of classes.</param>
    /// <param name="passes">How often every text is seen.</param>
    /// <param name="counts">How much each text counts, as if it stood there so many times; all once when null.</param>
    public static LinearClassifier Train(IReadOnlyList<SparseVector> texts, IReadOnlyList<IReadOnlyList<int>> labels, int features, int classes, int passes, IReadOnlyList<float>? counts = null)
    {
        var stride = LinearClassifier.StrideFor(classes);
        var (weights, biases) = (new float[features * stride], new float[stride]);
        var descent = new Descent(texts.Count, passes);
        Span<float> scores = stackalloc float[stride];
        foreach (var text in descent.Order())
        {
            biases.CopyTo(scores);
            var (present, values) = texts[text];
            for (var at = 0; at < present.Length; at++)
                LinearClassifier.AddScaled(weights.AsSpan(present[at] * stride, stride), values[at] * descent.Shrink, scores);

            foreach (ref var score in scores[..classes])
                score = LinearClassifier.Sigmoid(score);
            scores[classes..].Clear();
            foreach (var (at, label) in labels[text].Index())
                scores[label] -= at == 0 ? 1f : AlsoShare;

            var rate = descent.Rate * (counts?[text] ?? 1f);
            LinearClassifier.AddScaled(scores, -BiasRate * rate, biases);
            for (var at = 0; at < present.Length; at++)
                LinearClassifier.AddScaled(scores, -rate / descent.Shrink * values[at], weights.AsSpan(present[at] * stride, stride));
        }

        return new LinearClassifier(WeightRows.Of(weights, stride, descent.Shrink), biases);
    }
}
