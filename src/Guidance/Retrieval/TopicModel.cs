namespace GentleSleepBot.Guidance.Retrieval;

/// <summary>What training leaves behind: the vocabulary, the weights of each topic and of scope, and how sure the scores may sound.</summary>
internal sealed record TopicModel(IReadOnlyList<string> Labels, Vocabulary Vocabulary, LinearClassifier Classifier, ScopeClassifier Scope, Calibration Calibration)
{
    private const string Header = "GentleSleepBot topics 2";

    public void Save(Stream stream)
    {
        using var writer = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        writer.Write(Header);
        writer.Write(Calibration.Temperature);
        writer.Write(Calibration.OutOfScopeThreshold);
        Write(writer, Labels);
        Write(writer, Vocabulary.Features);
        Write(writer, Vocabulary.Rarities);
        Write(writer, Classifier.Weights);
        Write(writer, Classifier.Biases);
        Write(writer, Scope.Weights);
        writer.Write(Scope.Bias);
    }

    /// <exception cref="InvalidDataException">The stream holds something else.</exception>
    public static TopicModel Load(Stream stream)
    {
        using var reader = new BinaryReader(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        try
        {
            if (reader.ReadString() != Header)
                throw new InvalidDataException("This is not a topic model of this version.");

            var calibration = new Calibration(reader.ReadSingle(), reader.ReadSingle());
            var labels = ReadStrings(reader);
            var vocabulary = new Vocabulary(ReadStrings(reader), ReadFloats(reader));
            var classifier = new LinearClassifier(labels.Length, ReadFloats(reader), ReadFloats(reader));
            return new TopicModel(labels, vocabulary, classifier, new ScopeClassifier(ReadFloats(reader), reader.ReadSingle()), calibration);
        }
        catch (Exception e) when (e is EndOfStreamException or FormatException or OverflowException)
        {
            throw new InvalidDataException("The topic model is cut short.", e);
        }
    }

    private static void Write(BinaryWriter writer, IReadOnlyList<string> texts)
    {
        writer.Write(texts.Count);
        foreach (var text in texts)
            writer.Write(text);
    }

    private static void Write(BinaryWriter writer, float[] numbers)
    {
        writer.Write(numbers.Length);
        writer.Write(System.Runtime.InteropServices.MemoryMarshal.AsBytes(numbers.AsSpan()));
    }

    private static string[] ReadStrings(BinaryReader reader)
    {
        var texts = new string[checked((int)reader.ReadUInt32())];
        for (var at = 0; at < texts.Length; at++)
            texts[at] = reader.ReadString();
        return texts;
    }

    private static float[] ReadFloats(BinaryReader reader)
    {
        var numbers = new float[checked((int)reader.ReadUInt32())];
        reader.BaseStream.ReadExactly(System.Runtime.InteropServices.MemoryMarshal.AsBytes(numbers.AsSpan()));
        return numbers;
    }
}
