namespace GentleSleepBot.Guidance.Learning;

/// <summary>
/// A network with one hidden layer of rectified units (Rumelhart, Hinton and Williams, 1986; Nair and Hinton, 2010): it can weigh words together that say
/// little one by one. Weights of a feature, and of a hidden unit, lie side by side.
/// </summary>
internal sealed class MultilayerPerceptron(float[] inputWeights, float[] hiddenBiases, float[] outputWeights, float[] outputBiases)
{
    /// <summary>How many hidden units there are; a multiple of 16.</summary>
    public int Hidden => HiddenBiases.Length;

    /// <summary>Classes rounded up to whole vectors of this or any machine.</summary>
    public int Stride => OutputBiases.Length;

    public float[] InputWeights { get; } = inputWeights;

    public float[] HiddenBiases { get; } = hiddenBiases;

    public float[] OutputWeights { get; } = outputWeights;

    public float[] OutputBiases { get; } = outputBiases;

    /// <summary>One network that gives the mean of what several give; all of one shape.</summary>
    public static MultilayerPerceptron MeanOf(IReadOnlyList<MultilayerPerceptron> networks)
    {
        var hidden = networks[0].Hidden;
        var features = networks[0].InputWeights.Length / hidden;
        var inputs = new float[features * hidden * networks.Count];
        for (var feature = 0; feature < features; feature++)
        {
            for (var at = 0; at < networks.Count; at++)
                networks[at].InputOf(feature).CopyTo(inputs.AsSpan(((feature * networks.Count) + at) * hidden));
        }

        var biases = new float[networks[0].Stride];
        foreach (var network in networks)
            LinearClassifier.AddScaled(network.OutputBiases, 1f / networks.Count, biases);
        return new MultilayerPerceptron(
            inputs,
            [.. networks.SelectMany(network => network.HiddenBiases)],
            [.. networks.SelectMany(network => network.OutputWeights).Select(weight => weight / networks.Count)],
            biases);
    }

    /// <summary>Puts the score of each class into <paramref name="scores"/>, which holds <see cref="Stride"/> places.</summary>
    public void Score(SparseVector text, Span<float> scores)
    {
        Span<float> units = stackalloc float[Hidden];
        Activate(text, units);
        Output(units, scores);
    }

    /// <summary>How strongly each hidden unit answers to a text.</summary>
    public void Activate(SparseVector text, Span<float> units)
    {
        HiddenBiases.CopyTo(units);
        for (var at = 0; at < text.Features.Length; at++)
            LinearClassifier.AddScaled(InputOf(text.Features[at]), text.Values[at], units);
        foreach (ref var unit in units)
            unit = MathF.Max(0f, unit);
    }

    /// <summary>What the classes make of the hidden units.</summary>
    public void Output(ReadOnlySpan<float> units, Span<float> scores)
    {
        OutputBiases.CopyTo(scores);
        for (var unit = 0; unit < units.Length; unit++)
        {
            if (units[unit] != 0f)
                LinearClassifier.AddScaled(OutputOf(unit), units[unit], scores);
        }
    }

    /// <summary>The weights between a feature and every hidden unit.</summary>
    public Span<float> InputOf(int feature) => InputWeights.AsSpan(feature * Hidden, Hidden);

    /// <summary>The weights between a hidden unit and every class.</summary>
    public Span<float> OutputOf(int unit) => OutputWeights.AsSpan(unit * Stride, Stride);
}
