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

    internal const float WeightOfWords = 2f;
    internal const float WeightOfTopics = 0.5f;
    private const int WholeVectors = 64;
    private const int LowerBits = 16;
    private const int InFew = -1;
    private const int InMost = -2;

    private readonly int[] _starts;
    private readonly int[] _rowOf;
    private readonly AskedRows _rows;
    private readonly AskedRows _profiles;
    private readonly Place[] _places;

    public AskedIndex(AskedModel model)
    {
        _starts = model.Starts;
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

    /// <summary>Adds how like the words of the answers' messages a text's words are.</summary>
    /// <param name="words">Its features.</param>
    /// <param name="weight">How much it counts.</param>
    /// <param name="scores">A number an answer, <see cref="Stride"/> places.</param>
    public void AddWords(SparseVector words, float weight, Span<float> scores)
    {
        var (features, values) = words;
        for (var at = 0; at < features.Length; at++)
        {
            var (row, counts) = (_rowOf[features[at]], weight * WeightOfWords * values[at]);
            if (row >= 0)
                _rows.AddTo(scores, row, counts);
            else if (row == InFew)
                AddPlaces(features[at], counts, scores);
        }
    }

    /// <summary>Adds how like the topics of the answers' messages a text's topics are.</summary>
    /// <param name="profile">Its topics.</param>
    /// <param name="weight">How much it counts.</param>
    /// <param name="scores">A number an answer, <see cref="Stride"/> places.</param>
    public void AddTopics(ReadOnlySpan<float> profile, float weight, Span<float> scores)
    {
        for (var topic = 0; topic < profile.Length; topic++)
        {
            if (profile[topic] >= LeastShareOfATopic)
                _profiles.AddTo(scores, topic, weight * WeightOfTopics * profile[topic]);
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

    // Half the size of the model's own, the upper bits of a weight alone, since what places cost is their way to the processor.
    private readonly record struct Place(ushort Answer, ushort UpperBits)
    {
        public float Weight => BitConverter.UInt32BitsToSingle((uint)UpperBits << LowerBits);
    }
}
