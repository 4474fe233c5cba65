using System.Runtime.InteropServices;

namespace GentleSleepBot.Guidance.Learning;

/// <summary>Writes and reads the parts of models.</summary>
internal static class ModelParts
{
    public static void Write(this BinaryWriter writer, IReadOnlyList<string> texts)
    {
        writer.Write(texts.Count);
        foreach (var text in texts)
            writer.Write(text);
    }

    public static void Write(this BinaryWriter writer, float[] numbers)
    {
        writer.Write(numbers.Length);
        writer.Write(MemoryMarshal.AsBytes(numbers.AsSpan()));
    }

    public static void Write(this BinaryWriter writer, WeightRows rows)
    {
        writer.Write(rows.Width);
        writer.Write(rows.Bits.Length);
        writer.Write(MemoryMarshal.AsBytes(rows.Bits));
    }

    public static void Write(this BinaryWriter writer, LinearClassifier classifier)
    {
        writer.Write(classifier.Weights);
        writer.Write(classifier.Biases);
    }

    public static void Write(this BinaryWriter writer, MultilayerPerceptron network)
    {
        writer.Write(network.InputWeights);
        writer.Write(network.HiddenBiases);
        writer.Write(network.OutputWeights);
        writer.Write(network.OutputBiases);
    }

    public static void Write(this BinaryWriter writer, Vocabulary vocabulary)
    {
        var hashes = vocabulary.Hashes;
        writer.Write(hashes.Length);
        writer.Write(MemoryMarshal.AsBytes(hashes.AsSpan()));
        writer.Write(vocabulary.Rarities);
    }

    public static void Write(this BinaryWriter writer, FittedClassifier fitted)
    {
        writer.Write(fitted.Vocabulary);
        writer.Write(fitted.Weights);
    }

    public static void Write(this BinaryWriter writer, FittedPerceptron fitted)
    {
        writer.Write(fitted.Vocabulary);
        writer.Write(fitted.Network);
    }

    public static string[] ReadTexts(this BinaryReader reader)
    {
        var texts = new string[checked((int)reader.ReadUInt32())];
        for (var at = 0; at < texts.Length; at++)
            texts[at] = reader.ReadString();
        return texts;
    }

    public static float[] ReadNumbers(this BinaryReader reader)
    {
        var numbers = new float[checked((int)reader.ReadUInt32())];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(numbers.AsSpan()));
        return numbers;
    }

    public static WeightRows ReadRows(this BinaryReader reader)
    {
        var width = checked((int)reader.ReadUInt32());
        var bits = new ushort[checked((int)reader.ReadUInt32())];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(bits.AsSpan()));
        return WeightRows.OfBits(bits, width);
    }

    public static LinearClassifier ReadClassifier(this BinaryReader reader) => new(reader.ReadRows(), reader.ReadNumbers());

    public static MultilayerPerceptron ReadPerceptron(this BinaryReader reader) => new(reader.ReadRows(), reader.ReadNumbers(), reader.ReadNumbers(), reader.ReadNumbers());

    public static FittedClassifier ReadFitted(this BinaryReader reader) => new(reader.ReadVocabulary(), reader.ReadClassifier());

    public static FittedPerceptron ReadFittedPerceptron(this BinaryReader reader) => new(reader.ReadVocabulary(), reader.ReadPerceptron());

    public static Vocabulary ReadVocabulary(this BinaryReader reader)
    {
        var hashes = new ulong[checked((int)reader.ReadUInt32())];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(hashes.AsSpan()));
        return new Vocabulary(hashes, reader.ReadNumbers());
    }
}
