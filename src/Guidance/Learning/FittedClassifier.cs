namespace GentleSleepBot.Guidance.Learning;

/// <summary>A classifier and the features that it weighs.</summary>
internal sealed record FittedClassifier(Vocabulary Vocabulary, LinearClassifier Weights);
