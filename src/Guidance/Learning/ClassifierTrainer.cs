namespace GentleSleepBot.Guidance.Learning;

/// <summary>
/// Logistic regression, each class against all others, fitted by stochastic gradient descent (Bottou, 2012) in an order shuffled from a fixed seed,
/// so that the same texts give the same weights.
/// </summary>
internal static class ClassifierTrainer
{
    private const float BiasRate = 0.02f;

    /// <summary>Fits weights to labelled texts.</summary>
    /// <param name="texts">Features of each text.</param>
    /// <param name="labels">Class of each text.</param>
    /// <param name="features">Number of features in the vocabulary.</param>
    /// <param name="classes">Number of classes.</param>
    /// <param name="passes">How often every text is seen.</param>
    /// <param name="counts">How much each text counts, as if it stood there so many times; all once when null.</param>
    public static LinearClassifier Train(IReadOnlyList<SparseVector> texts, IReadOnlyList<int> labels, int features, int classes, int passes, IReadOnlyList<float>? counts = null)
    {
        var stride = LinearClassifier.StrideFor(classes);
        var model = new LinearClassifier(classes, new float[features * stride], new float[stride]);
        var descent = new Descent(texts.Count, passes);
        Span<float> scores = stackalloc float[stride];
        foreach (var text in descent.Order())
        {
            model.ScoreShrunk(texts[text], descent.Shrink, scores);
            foreach (ref var score in scores[..classes])
                score = LinearClassifier.Sigmoid(score);
            scores[classes..].Clear();
            scores[labels[text]] -= 1f;
            var rate = descent.Rate * (counts?[text] ?? 1f);
            LinearClassifier.AddScaled(scores, -BiasRate * rate, model.Biases);
            model.AddToWeights(texts[text], scores, -rate / descent.Shrink);
        }

        foreach (ref var weight in model.Weights.AsSpan())
            weight *= descent.Shrink;
        return model;
    }
}
