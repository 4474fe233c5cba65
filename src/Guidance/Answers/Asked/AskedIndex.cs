using System.Runtime.InteropServices;
using GentleSleepBot.Guidance.Learning;

namespace GentleSleepBot.Guidance.Answers.Asked;

/// <summary>
/// What is learned of how parents ask, laid out so that messages are compared with it quickly: a feature that stands in many answers as a row of all
/// of them, which a processor adds several numbers at a time, and any other place by place; one that stands in too many not at all. Immutable.
/// </summary>
internal sealed class AskedIndex
{
    // Below this share of the answers the places of a feature are added sooner than its row.
    private const double LeastShareOfARow = 0.15;

    // What stands in more of the answers hardly tells one from another: without it the right one is as often first (55.4 of 100 wordings instead of 55.2, 38.6 of 100 first stories instead of 39.0).
    private const double MostShareOfARow = 0.35;

    // A topic that is less likely tells nothing of the answer: with all that are learned by, the right one is first for 38.8 of 100 first stories instead of 39.3.
    private const float LeastShareOfATopic = 0.1f;

    private const int WholeVectors = 64;
    private const int LowerBits = 16;
    private const int InFew = -1;
    private const int InMost = -2;

    [ThreadStatic]
    private static Dictionary<int, float>? _wordsOfThread;

    private readonly int _topicCount;
    private readonly int[] _starts;
    private readonly int[] _rowOf;
    private readonly AskedRows _rows;
    private readonly AskedRows _profiles;
    private readonly Place[] _places;

    public AskedIndex(AskedModel model)
    {
        (_topicCount, _starts) = (model.Topics.Count, model.Starts);
        Stride = (model.Ids.Count + WholeVectors - 1) / WholeVectors * WholeVectors;
        _rowOf = new int[model.Vocabulary.Count];
        var rows = new List<float[]>();
        for (var feature = 0; feature < _rowOf.Length; feature++)
        {
            _rowOf[feature] = Share(model, feature) switch { < LeastShareOfARow => InFew, < MostShareOfARow => rows.Count, _ => InMost };
            if (_rowOf[feature] >= 0)
                rows.Add(RowOf(model, feature));
        }

        _rows = AskedRows.Of(rows, Stride);
        _places = Array.ConvertAll(model.Places, static place => new Place(checked((ushort)place.Answer), (ushort)(BitConverter.SingleToUInt32Bits(place.Weight) >> LowerBits)));
        _profiles = AskedRows.Of([.. model.Topics.Select((_, topic) => model.Profiles[(topic * model.Ids.Count)..((topic + 1) * model.Ids.Count)])], Stride);
    }

    /// <summary>How many places scores hold: the answers, up to whole vectors of any machine.</summary>
    public int Stride { get; }

    /// <summary>Adds how like the answers' messages several texts are, all of them in one go.</summary>
    /// <param name="texts">The texts, each with its weight.</param>
    /// <param name="scores">A number an answer, <see cref="Stride"/> places.</param>
    public void Add(ReadOnlySpan<WeighedText> texts, Span<float> scores)
    {
        var words = _wordsOfThread ??= [];
        Span<float> topics = stackalloc float[_topicCount];
        words.Clear();
        foreach (var ((features, values), profile, weight) in texts)
        {
            for (var at = 0; at < features.Length; at++)
                CollectionsMarshal.GetValueRefOrAddDefault(words, features[at], out _) += weight * AskedAnswers.WeightOfWords * values[at];
            for (var at = 0; at < profile.Length; at++)
                topics[at] += profile[at] >= LeastShareOfATopic ? weight * AskedAnswers.WeightOfTopics * profile[at] : 0;
        }

        AddWords(words, scores);
        AddTopics(topics, scores);
    }

    private void AddWords(Dictionary<int, float> words, Span<float> scores)
    {
        foreach (var (feature, weight) in words)
        {
            if (_rowOf[feature] is >= 0 and var row)
                _rows.AddTo(scores, row, weight);
            else if (_rowOf[feature] == InFew)
                AddPlaces(feature, weight, scores);
        }
    }

    private void AddPlaces(int feature, float weight, Span<float> scores)
    {
        foreach (var place in _places.AsSpan(_starts[feature].._starts[feature + 1]))
            scores[place.Answer] += weight * place.Weight;
    }

    private float[] RowOf(AskedModel model, int feature)
    {
        var row = new float[Stride];
        foreach (var place in model.PlacesOf(feature))
            row[place.Answer] = place.Weight;
        return row;
    }

    private static double Share(AskedModel model, int feature) => (double)model.PlacesOf(feature).Length / model.Ids.Count;

    private void AddTopics(ReadOnlySpan<float> topics, Span<float> scores)
    {
        for (var topic = 0; topic < topics.Length; topic++)
        {
            if (topics[topic] > 0)
                _profiles.AddTo(scores, topic, topics[topic]);
        }
    }

    /// <summary>A text, and how much it counts.</summary>
    /// <param name="Words">Its features.</param>
    /// <param name="Topics">The topics that it may be about.</param>
    /// <param name="Weight">How much it counts.</param>
    internal readonly record struct WeighedText(SparseVector Words, float[] Topics, float Weight);

    // Half the size of the model's own, the upper bits of a weight alone, since what places cost is their way to the processor.
    private readonly record struct Place(ushort Answer, ushort UpperBits)
    {
        public float Weight => BitConverter.UInt32BitsToSingle((uint)UpperBits << LowerBits);
    }
}
