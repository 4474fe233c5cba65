using System.Numerics;

namespace GentleSleepBot.Guidance.Retrieval;

/// <summary>
/// Multinomial logistic regression, fitted with full-batch Adam (Kingma and Ba, 2015). No chance is involved, so the same texts give the same weights.
/// </summary>
internal static class ClassifierTrainer
{
    private const int Passes = 80;
    private const float Decay = 3e-4f;
    private const float Rate = 0.1f;
    private const float FirstMoment = 0.9f;
    private const float SecondMoment = 0.999f;
    private const float Tiny = 1e-8f;

    /// <summary>Fits weights to labelled texts.</summary>
    /// <param name="texts">Features of each text.</param>
    /// <param name="labels">Class of each text.</param>
    /// <param name="importance">How much each text counts; 1 is usual.</param>
    /// <param name="features">Number of features in the vocabulary.</param>
    /// <param name="classes">Number of classes.</param>
    public static LinearClassifier Train(IReadOnlyList<SparseVector> texts, IReadOnlyList<int> labels, IReadOnlyList<float> importance, int features, int classes)
    {
        var stride = LinearClassifier.StrideFor(classes);
        var model = new LinearClassifier(classes, new float[features * stride], new float[stride]);
        var weights = new Adam(model.Weights);
        var biases = new Adam(model.Biases);
        Span<float> scores = stackalloc float[stride];
        var total = importance.Sum();
        for (var pass = 1; pass <= Passes; pass++)
        {
            weights.StartPass();
            biases.StartPass();
            for (var text = 0; text < texts.Count; text++)
            {
                model.Score(texts[text], scores);
                Softmax.Apply(scores[..classes]);
                scores[classes..].Clear();
                scores[labels[text]] -= 1f;
                var scale = importance[text] / total;
                LinearClassifier.AddScaled(scores, scale, biases.Gradient);
                for (var at = 0; at < texts[text].Features.Length; at++)
                    LinearClassifier.AddScaled(scores, scale * texts[text].Values[at], weights.Gradient.AsSpan(texts[text].Features[at] * stride, stride));
            }

            weights.Step(pass, Decay);
            biases.Step(pass, 0f);
        }

        return model;
    }

    /// <summary>Adam's memory of one block of parameters.</summary>
    private sealed class Adam(float[] parameters)
    {
        private readonly float[] _first = new float[parameters.Length];
        private readonly float[] _second = new float[parameters.Length];

        public float[] Gradient { get; } = new float[parameters.Length];

        public void StartPass() => Array.Clear(Gradient);

        public void Step(int pass, float decay)
        {
            var firstScale = 1f / (1f - MathF.Pow(FirstMoment, pass));
            var secondScale = 1f / (1f - MathF.Pow(SecondMoment, pass));
            for (var at = 0; at < parameters.Length; at += Vector<float>.Count)
            {
                var parameter = new Vector<float>(parameters, at);
                var gradient = new Vector<float>(Gradient, at) + (parameter * decay);
                var first = (new Vector<float>(_first, at) * FirstMoment) + (gradient * (1f - FirstMoment));
                var second = (new Vector<float>(_second, at) * SecondMoment) + (gradient * gradient * (1f - SecondMoment));
                first.CopyTo(_first, at);
                second.CopyTo(_second, at);
                (parameter - (first * firstScale * Rate / (Vector.SquareRoot(second * secondScale) + new Vector<float>(Tiny)))).CopyTo(parameters, at);
            }
        }
    }
}
