using GentleSleepBot.Guidance.Learning;

namespace GentleSleepBot.Guidance.Retrieval;

/// <summary>What training leaves behind: the vocabulary, the weights of each topic and of scope, and how sure the scores may sound.</summary>
internal sealed record TopicModel(IReadOnlyList<string> Labels, Vocabulary Vocabulary, LinearClassifier Classifier, ScopeClassifier Scope, Calibration Calibration)
    : IStoredModel<TopicModel>
{
    private const string Header = "GentleSleepBot topics 5";

    public void Write(BinaryWriter writer)
    {
        writer.Write(Header);
        writer.Write(Calibration.Temperature);
        writer.Write(Calibration.OutOfScopeThreshold);
        writer.Write(Labels);
        writer.Write(Vocabulary);
        writer.Write(Classifier);
        writer.Write(Scope.Weights);
        writer.Write(Scope.Bias);
    }

    public static TopicModel Read(BinaryReader reader)
    {
        if (reader.ReadString() != Header)
            throw new InvalidDataException("This is not a topic model of this version.");

        var calibration = new Calibration(reader.ReadSingle(), reader.ReadSingle());
        var labels = reader.ReadTexts();
        return new TopicModel(labels, reader.ReadVocabulary(), reader.ReadClassifier(), new ScopeClassifier(reader.ReadNumbers(), reader.ReadSingle()), calibration);
    }
}
