namespace GentleSleepBot.Guidance.Learning;

/// <summary>
/// A network with one hidden layer of rectified units (Rumelhart, Hinton and Williams, 1986; Nair and Hinton, 2010): it can weigh words together that say
/// little one by one. Weights of a feature, and of a hidden unit, lie side by side.
/// </summary>
internal sealed class MultilayerPerceptron(WeightRows inputWeights, float[] hiddenBiases, float[] outputWeights, float[] outputBiases)
{
    /// <summary>How many hidden units there are; a multiple of 16.</summary>
    public int Hidden => HiddenBiases.Length;

    /// <summary>Classes rounded up to whole vectors of this or any machine.</summary>
    public int Stride => OutputBiases.Length;

    public WeightRows InputWeights { get; } = inputWeights;

    public float[] HiddenBiases { get; } = hiddenBiases;

    public float[] OutputWeights { get; } = outputWeights;

    public float[] OutputBiases { get; } = outputBiases;

    /// <summary>One network that gives the mean of what several give; all of one shape.</summary>
    public static MultilayerPerceptron MeanOf(IReadOnlyList<MultilayerPerceptron> networks)
    {
        var biases = new float[networks[0].Stride];
        foreach (var network in networks)
            LinearClassifier.AddScaled(network.OutputBiases, 1f / networks.Count, biases);
        return new MultilayerPerceptron(
            WeightRows.SideBySide([.. networks.Select(network => network.InputWeights)]),
            [.. networks.SelectMany(network => network.HiddenBiases)],
            [.. networks.SelectMany(network => network.OutputWeights).Select(weight => weight / networks.Count)],
            biases);
    }

    /// <summary>Puts the score of each class into <paramref name="scores"/>, which holds <see cref="Stride"/> places.</summary>
    public void Score(SparseVector text, Span<float> scores)
    {
        Span<float> units = stackalloc float[Hidden];
        HiddenBiases.CopyTo(units);
        InputWeights.AddTo(units, text);
        Rectify(units);
        Output(units, OutputWeights, OutputBiases, scores);
    }

    /// <summary>Silences the hidden units that a text speaks against.</summary>
    public static void Rectify(Span<float> units)
    {
        foreach (ref var unit in units)
            unit = MathF.Max(0f, unit);
    }

    /// <summary>What the classes make of the hidden units.</summary>
    public static void Output(ReadOnlySpan<float> units, ReadOnlySpan<float> weights, ReadOnlySpan<float> biases, Span<float> scores)
    {
        biases.CopyTo(scores);
        for (var unit = 0; unit < units.Length; unit++)
        {
            if (units[unit] != 0f)
                LinearClassifier.AddScaled(weights.Slice(unit * biases.Length, biases.Length), units[unit], scores);
        }
    }
}
