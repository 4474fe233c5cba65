using System.Runtime.InteropServices;
using GentleSleepBot.Guidance.Learning;

namespace GentleSleepBot.Guidance.Answers.Asked;

/// <summary>
/// What is learned of how parents ask, laid out so that messages are compared with it quickly: a feature that stands in many answers as a row of all
/// of them, which a processor adds several numbers at a time, and any other place by place. Immutable.
/// </summary>
internal sealed class AskedIndex
{
    // Below this share of the answers the places of a feature are added sooner than its row.
    private const double LeastShareOfARow = 0.08;

    // What stands in half of the answers tells none from another: without it the right one is as often first (53.9 of 100 instead of 54.0), and three in ten rows are not added.
    private const double MostShareOfARow = 0.5;
    private const int InFew = -1;
    private const int InMost = -2;

    [ThreadStatic]
    private static Dictionary<int, float>? _wordsOfThread;

    private readonly AskedModel _model;
    private readonly int[] _rowOf;
    private readonly WeightRows _rows;
    private readonly float[] _profiles;

    public AskedIndex(AskedModel model)
    {
        _model = model;
        Stride = LinearClassifier.StrideFor(model.Ids.Count);
        _rowOf = new int[model.Vocabulary.Count];
        Array.Fill(_rowOf, InFew);
        var frequent = Enumerable.Range(0, _rowOf.Length).Where(feature => Share(feature) is >= LeastShareOfARow and < MostShareOfARow).ToArray();
        foreach (var feature in Enumerable.Range(0, _rowOf.Length).Where(feature => Share(feature) >= MostShareOfARow))
            _rowOf[feature] = InMost;
        var rows = new float[frequent.Length * Stride];
        foreach (var (row, feature) in frequent.Index())
        {
            _rowOf[feature] = row;
            foreach (var place in model.PlacesOf(feature))
                rows[(row * Stride) + place.Answer] = place.Weight;
        }

        _rows = WeightRows.Of(rows, Stride);
        _profiles = new float[model.Topics.Count * Stride];
        for (var topic = 0; topic < model.Topics.Count; topic++)
            model.Profiles.AsSpan(topic * model.Ids.Count, model.Ids.Count).CopyTo(_profiles.AsSpan(topic * Stride));
    }

    /// <summary>How many places scores hold: the answers, up to whole vectors of any machine.</summary>
    public int Stride { get; }

    /// <summary>Adds how like the answers' messages several texts are, all of them in one go.</summary>
    /// <param name="texts">The texts, each with its weight.</param>
    /// <param name="scores">A number an answer, <see cref="Stride"/> places.</param>
    public void Add(ReadOnlySpan<WeighedText> texts, Span<float> scores)
    {
        var words = _wordsOfThread ??= [];
        Span<float> topics = stackalloc float[_model.Topics.Count];
        words.Clear();
        foreach (var ((features, values), profile, weight) in texts)
        {
            for (var at = 0; at < features.Length; at++)
                CollectionsMarshal.GetValueRefOrAddDefault(words, features[at], out _) += weight * AskedAnswers.WeightOfWords * values[at];
            for (var at = 0; at < profile.Length; at++)
                topics[at] += profile[at] >= AskedModel.LeastShareOfATopic ? weight * AskedAnswers.WeightOfTopics * profile[at] : 0;
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
        foreach (ref readonly var place in _model.PlacesOf(feature))
            scores[place.Answer] += weight * place.Weight;
    }

    private double Share(int feature) => (double)_model.PlacesOf(feature).Length / _model.Ids.Count;

    private void AddTopics(ReadOnlySpan<float> topics, Span<float> scores)
    {
        for (var topic = 0; topic < topics.Length; topic++)
        {
            if (topics[topic] > 0)
                LinearClassifier.AddScaled(_profiles.AsSpan(topic * Stride, Stride), topics[topic], scores);
        }
    }

    /// <summary>A text, and how much it counts.</summary>
    /// <param name="Words">Its features.</param>
    /// <param name="Topics">The topics that it may be about.</param>
    /// <param name="Weight">How much it counts.</param>
    internal readonly record struct WeighedText(SparseVector Words, float[] Topics, float Weight);
}
