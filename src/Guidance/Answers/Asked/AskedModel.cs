using System.Runtime.InteropServices;
using GentleSleepBot.Guidance.Learning;

namespace GentleSleepBot.Guidance.Answers.Asked;

/// <summary>What is learned of how parents ask: for each answer the mean of its messages, by their words and by the topics that they may be about.</summary>
/// <param name="Ids">Ids of the answers.</param>
/// <param name="Topics">Ids of the topics of <paramref name="Profiles"/>.</param>
/// <param name="Vocabulary">The features that are known.</param>
/// <param name="Starts">Where the places of each feature begin in <paramref name="Places"/>, and where the last ends.</param>
/// <param name="Places">In which answers' messages each feature stands, and how much.</param>
/// <param name="Profiles">Topics of the answers' messages, each answer's of unit length: topic after topic, its share in every answer.</param>
internal sealed record AskedModel(IReadOnlyList<string> Ids, IReadOnlyList<string> Topics, Vocabulary Vocabulary, int[] Starts, AskedModel.Place[] Places, float[] Profiles)
    : IStoredModel<AskedModel>
{
    private const string Header = "GentleSleepBot asked 2";

    public void Write(BinaryWriter writer)
    {
        writer.Write(Header);
        writer.Write(Ids);
        writer.Write(Topics);
        writer.Write(Vocabulary);
        writer.Write(Places.Length);
        writer.Write(MemoryMarshal.AsBytes(Starts.AsSpan()));
        writer.Write(MemoryMarshal.AsBytes(Places.AsSpan()));
        writer.Write(Profiles);
    }

    public static AskedModel Read(BinaryReader reader)
    {
        if (reader.ReadString() != Header)
            throw new InvalidDataException("This is not a model of how parents ask, of this version.");

        var (ids, topics, vocabulary) = (reader.ReadTexts(), reader.ReadTexts(), reader.ReadVocabulary());
        var (places, starts) = (new Place[reader.ReadInt32()], new int[vocabulary.Count + 1]);
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(starts.AsSpan()));
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(places.AsSpan()));
        return new AskedModel(ids, topics, vocabulary, starts, places, reader.ReadNumbers());
    }

    /// <summary>A feature within the messages of one answer.</summary>
    /// <param name="Answer">Which answer.</param>
    /// <param name="Weight">Its mean weight there.</param>
    internal readonly record struct Place(int Answer, float Weight);
}
