using System.Collections.Frozen;

namespace GentleSleepBot.Guidance.Retrieval;

/// <summary>The features the model knows, each with how rare it is.</summary>
internal sealed class Vocabulary
{
    private readonly FrozenDictionary<string, int> _places;

    public Vocabulary(IReadOnlyList<string> features, float[] rarities)
    {
        Features = features;
        Rarities = rarities;
        _places = features.Index().ToFrozenDictionary(feature => feature.Item, feature => feature.Index, StringComparer.Ordinal);
    }

    public IReadOnlyList<string> Features { get; }

    public float[] Rarities { get; }

    /// <summary>Takes the features that occur in at least <paramref name="atLeast"/> texts.</summary>
    public static Vocabulary Learn(IReadOnlyList<Dictionary<string, int>> texts, int atLeast)
    {
        var occurrences = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var feature in texts.SelectMany(text => text.Keys))
            occurrences[feature] = occurrences.GetValueOrDefault(feature) + 1;

        var kept = occurrences.Where(feature => feature.Value >= atLeast).OrderBy(feature => feature.Key, StringComparer.Ordinal).ToArray();
        return new Vocabulary(
            [.. kept.Select(feature => feature.Key)],
            [.. kept.Select(feature => MathF.Log((1f + texts.Count) / (1f + feature.Value)) + 1f)]);
    }

    /// <summary>Weights 1 + log(count) times rarity, scaled to unit length; unknown features are left out.</summary>
    public SparseVector Vector(Dictionary<string, int> counts)
    {
        var features = new List<int>(counts.Count);
        var values = new List<float>(counts.Count);
        var square = 0f;
        foreach (var (feature, count) in counts)
        {
            if (!_places.TryGetValue(feature, out var place))
                continue;

            var value = (1f + MathF.Log(count)) * Rarities[place];
            features.Add(place);
            values.Add(value);
            square += value * value;
        }

        var scale = square > 0 ? 1f / MathF.Sqrt(square) : 0f;
        return new SparseVector([.. features], [.. values.Select(value => value * scale)]);
    }
}
