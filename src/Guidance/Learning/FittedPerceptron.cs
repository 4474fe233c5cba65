namespace GentleSleepBot.Guidance.Learning;

/// <summary>A network and the features that it weighs.</summary>
internal sealed record FittedPerceptron(Vocabulary Vocabulary, MultilayerPerceptron Network);
