using GentleSleepBot.Guidance.Learning;

namespace GentleSleepBot.Guidance.Retrieval;

/// <summary>Tells messages about a young child's sleep from all others: logistic regression, one weight a feature.</summary>
internal sealed class ScopeClassifier(float[] weights, float bias)
{
    private const float BiasRate = 0.02f;
    private const float Sides = 2f;

    public float[] Weights { get; } = weights;

    public float Bias { get; private set; } = bias;

    /// <summary>How much more a text reads like out of scope than in scope, in log odds.</summary>
    public float Margin(SparseVector text) => Margin(text, 1f);

    /// <summary>Fits weights to texts.</summary>
    /// <param name="texts">Features of each text.</param>
    /// <param name="outside">Whether each text is out of scope.</param>
    /// <param name="features">Number of features.</param>
    public static ScopeClassifier Train(IReadOnlyList<SparseVector> texts, IReadOnlyList<bool> outside, int features)
    {
        var model = new ScopeClassifier(new float[features], 0f);
        var descent = new Descent(texts.Count, TopicTrainer.Passes);
        foreach (var text in descent.Order())
        {
            var wrong = LinearClassifier.Sigmoid(model.Margin(texts[text], descent.Shrink)) - (outside[text] ? 1f : 0f);
            var step = -Sides * descent.Rate * wrong;
            model.Bias += BiasRate * step;
            for (var at = 0; at < texts[text].Features.Length; at++)
                model.Weights[texts[text].Features[at]] += step * texts[text].Values[at] / descent.Shrink;
        }

        foreach (ref var weight in model.Weights.AsSpan())
            weight *= descent.Shrink;
        return model;
    }

    private float Margin(SparseVector text, float shrink)
    {
        var sum = 0f;
        for (var at = 0; at < text.Features.Length; at++)
            sum += Weights[text.Features[at]] * text.Values[at];
        return (sum * shrink) + Bias;
    }
}
