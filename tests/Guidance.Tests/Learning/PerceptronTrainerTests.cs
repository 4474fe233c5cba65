using GentleSleepBot.Guidance.Learning;

namespace Guidance.Tests.Learning;

public sealed class PerceptronTrainerTests
{
    private const int Hidden = 16;
    private const float Half = 0.7071f;

    /// <summary>Each of two features alone is one class, both or neither the other: no line parts them (exclusive or).</summary>
    private static readonly SparseVector[] Texts = [new([0, 2], [Half, Half]), new([1, 2], [Half, Half]), new([0, 1], [Half, Half]), new([2], [1f])];
    private static readonly int[] Labels = [0, 0, 1, 1];

    [Fact]
    public void Train_WhatNoLineParts_IsLearned()
    {
        var network = Train(seed: 1);

        Assert.Equal(Labels, Texts.Select(text => Best(network, text)));
    }

    [Fact]
    public void Train_SameSeed_GivesTheSameWeights() => Assert.Equal(Train(seed: 1).InputWeights.Bits.ToArray(), Train(seed: 1).InputWeights.Bits.ToArray());

    [Fact]
    public void Train_AnotherSeed_GivesOtherWeights() => Assert.NotEqual(Train(seed: 1).InputWeights.Bits.ToArray(), Train(seed: 2).InputWeights.Bits.ToArray());

    [Fact]
    public void MeanOf_SeveralNetworks_ScoresTheMeanOfTheirScores()
    {
        var networks = new[] { Train(seed: 1), Train(seed: 2), Train(seed: 3) };
        var mean = MultilayerPerceptron.MeanOf(networks);

        Assert.All(Texts, text =>
        {
            var scores = networks.Select(network => Scores(network, text)).ToArray();
            Assert.Equal(scores.Average(score => score[0]), Scores(mean, text)[0], 1e-3f);
            Assert.Equal(scores.Average(score => score[1]), Scores(mean, text)[1], 1e-3f);
        });
    }

    [Fact]
    public void Read_AWrittenNetwork_ScoresTheSame()
    {
        var network = Train(seed: 1);
        using var file = new MemoryStream();
        using (var writer = new BinaryWriter(file, System.Text.Encoding.UTF8, leaveOpen: true))
            writer.Write(network);
        file.Position = 0;

        using var reader = new BinaryReader(file);
        var read = reader.ReadPerceptron();

        Assert.All(Texts, text => Assert.Equal(Scores(network, text), Scores(read, text)));
    }

    private static MultilayerPerceptron Train(int seed) => PerceptronTrainer.Train(Texts, Labels, features: 3, Hidden, classes: 2, passes: 2000, seed);

    private static float[] Scores(MultilayerPerceptron network, SparseVector text)
    {
        var scores = new float[network.Stride];
        network.Score(text, scores);
        return scores;
    }

    private static int Best(MultilayerPerceptron network, SparseVector text)
    {
        var scores = Scores(network, text);
        return scores[0] > scores[1] ? 0 : 1;
    }
}
