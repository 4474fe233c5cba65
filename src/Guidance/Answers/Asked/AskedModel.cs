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
    /// <summary>A topic that is less likely tells nothing of the answer.</summary>
    private const float LeastShareOfATopic = 0.02f;

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

    /// <summary>Where a feature stands.</summary>
    public Span<Place> PlacesOf(int feature) => Places.AsSpan(Starts[feature]..Starts[feature + 1]);

    /// <summary>Adds how like the answers' messages a text is by its words.</summary>
    /// <param name="text">Its features.</param>
    /// <param name="weight">What the likeness is multiplied by.</param>
    /// <param name="scores">A number an answer.</param>
    public void AddWords(SparseVector text, float weight, Span<float> scores)
    {
        var (present, values) = text;
        for (var at = 0; at < present.Length; at++)
        {
            var word = weight * values[at];
            foreach (ref readonly var place in PlacesOf(present[at]))
                scores[place.Answer] += word * place.Weight;
        }
    }

    /// <summary>Adds how like the answers' messages a text is by what it may be about.</summary>
    /// <param name="profile">Its topics.</param>
    /// <param name="weight">What the likeness is multiplied by.</param>
    /// <param name="scores">A number an answer.</param>
    public void AddTopics(ReadOnlySpan<float> profile, float weight, Span<float> scores)
    {
        for (var topic = 0; topic < profile.Length; topic++)
        {
            var share = weight * profile[topic];
            var shares = Profiles.AsSpan(topic * scores.Length, scores.Length);
            for (var answer = 0; profile[topic] >= LeastShareOfATopic && answer < scores.Length; answer++)
                scores[answer] += share * shares[answer];
        }
    }

    /// <summary>A feature within the messages of one answer.</summary>
    /// <param name="Answer">Which answer.</param>
    /// <param name="Weight">Its mean weight there.</param>
    internal readonly record struct Place(int Answer, float Weight);
}
