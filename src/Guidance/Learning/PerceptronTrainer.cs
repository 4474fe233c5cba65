namespace GentleSleepBot.Guidance.Learning;

/// <summary>
/// Fits a <see cref="MultilayerPerceptron"/>, each class against all others, by stochastic gradient descent with a rate that falls to zero, leaving out a part of
/// the hidden units at each step (dropout: Srivastava and others, 2014). Order and chance come from a seed, so that the same texts give the same weights.
/// </summary>
internal sealed class PerceptronTrainer
{
    private const float FirstRate = 0.5f;
    private const float HiddenBiasRate = 0.05f;
    private const float OutputRate = 0.1f;
    private const float DroppedOut = 0.2f;
    private const float FirstWeight = 0.1f;

    private readonly int _classes;
    private readonly int _stride;
    private readonly float[] _inputWeights;
    private readonly float[] _hiddenBiases;
    private readonly float[] _outputWeights;
    private readonly float[] _outputBiases;
    private readonly Random _chance;
    private readonly float[] _units;
    private readonly float[] _kept;
    private readonly float[] _errors;
    private readonly float[] _blame;

    private PerceptronTrainer(int features, int hidden, int classes, int seed)
    {
        _chance = new Random(seed);
        _classes = classes;
        _stride = LinearClassifier.StrideFor(classes);
        (_inputWeights, _hiddenBiases) = (new float[features * hidden], new float[hidden]);
        (_outputWeights, _outputBiases) = (new float[hidden * _stride], new float[_stride]);
        (_units, _kept, _errors, _blame) = (new float[hidden], new float[hidden], new float[_stride], new float[hidden]);
        Spread(_inputWeights, FirstWeight);
        for (var unit = 0; unit < hidden; unit++)
            Spread(OutputOf(unit)[..classes], MathF.Sqrt(6f / (hidden + classes)));
    }

    /// <summary>Fits a network to labelled texts.</summary>
    /// <param name="texts">Features of each text.</param>
    /// <param name="labels">Class of each text.</param>
    /// <param name="features">Number of features in the vocabulary.</param>
    /// <param name="hidden">Number of hidden units; a multiple of 16.</param>
    /// <param name="classes">Number of classes.</param>
    /// <param name="passes">How often every text is seen.</param>
    /// <param name="seed">Where chance starts; another seed gives another network of about the same worth.</param>
    public static MultilayerPerceptron Train(IReadOnlyList<SparseVector> texts, IReadOnlyList<int> labels, int features, int hidden, int classes, int passes, int seed)
    {
        var trainer = new PerceptronTrainer(features, hidden, classes, seed);
        trainer.Run(texts, labels, passes);
        return new MultilayerPerceptron(WeightRows.Of(trainer._inputWeights, hidden), trainer._hiddenBiases, trainer._outputWeights, trainer._outputBiases);
    }

    private void Run(IReadOnlyList<SparseVector> texts, IReadOnlyList<int> labels, int passes)
    {
        var order = Enumerable.Range(0, texts.Count).ToArray();
        var step = 0;
        for (var pass = 0; pass < passes; pass++)
        {
            _chance.Shuffle(order);
            foreach (var text in order)
                Learn(texts[text], labels[text], FirstRate * (1f - (step++ / (float)(passes * texts.Count))));
        }
    }

    private void Learn(SparseVector text, int label, float rate)
    {
        _hiddenBiases.CopyTo(_units);
        for (var at = 0; at < text.Features.Length; at++)
            LinearClassifier.AddScaled(InputOf(text.Features[at]), text.Values[at], _units);
        MultilayerPerceptron.Rectify(_units);
        DropOut();
        MultilayerPerceptron.Output(_units, _outputWeights, _outputBiases, _errors);
        foreach (ref var error in _errors.AsSpan(0, _classes))
            error = LinearClassifier.Sigmoid(error);
        _errors.AsSpan(_classes).Clear();
        _errors[label] -= 1f;

        for (var unit = 0; unit < _units.Length; unit++)
        {
            _blame[unit] = 0f;
            if (_units[unit] == 0f)
                continue;

            _blame[unit] = LinearClassifier.Dot(OutputOf(unit), _errors) * _kept[unit];
            LinearClassifier.AddScaled(_errors, -rate * OutputRate * _units[unit], OutputOf(unit));
        }

        LinearClassifier.AddScaled(_errors, -rate * OutputRate, _outputBiases);
        LinearClassifier.AddScaled(_blame, -rate * HiddenBiasRate, _hiddenBiases);
        for (var at = 0; at < text.Features.Length; at++)
            LinearClassifier.AddScaled(_blame, -rate * text.Values[at], InputOf(text.Features[at]));
    }

    private void DropOut()
    {
        for (var unit = 0; unit < _units.Length; unit++)
        {
            _kept[unit] = _units[unit] == 0f || _chance.NextSingle() < DroppedOut ? 0f : 1f / (1f - DroppedOut);
            _units[unit] *= _kept[unit];
        }
    }

    private Span<float> InputOf(int feature) => _inputWeights.AsSpan(feature * _units.Length, _units.Length);

    private Span<float> OutputOf(int unit) => _outputWeights.AsSpan(unit * _stride, _stride);

    private void Spread(Span<float> weights, float most)
    {
        foreach (ref var weight in weights)
            weight = ((2f * _chance.NextSingle()) - 1f) * most;
    }
}
