using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using GentleSleepBot.Guidance.Language;

namespace GentleSleepBot.Guidance.Learning;

/// <summary>The features the model knows, each with how rare it is.</summary>
internal sealed class Vocabulary
{
    private const float RarityPower = 1.5f;

    [ThreadStatic]
    private static List<(ulong Hash, float Weight)>? _metOfThread;

    private readonly FeatureTable _table;
    private readonly float _rarest;
    private readonly ConcurrentDictionary<string, KnownFeature[]> _pieces = new(StringComparer.Ordinal);

    /// <summary>A vocabulary of features by place.</summary>
    /// <param name="hashes">The hash of each feature's name.</param>
    /// <param name="rarities">How rare each is.</param>
    public Vocabulary(IReadOnlyList<ulong> hashes, float[] rarities)
    {
        _rarest = rarities.Length > 0 ? rarities.Max() : 1f;
        _table = new FeatureTable(hashes, rarities);
    }

    public int Count => _table.Count;

    public ulong[] Hashes => _table.Hashes;

    public float[] Rarities => _table.Rarities;

    /// <summary>Takes the features that occur in at least <paramref name="atLeast"/> texts.</summary>
    public static Vocabulary Learn(IEnumerable<IReadOnlyCollection<string>> texts, int atLeast)
    {
        var total = 0;
        var occurrences = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            total++;
            foreach (var feature in text)
                CollectionsMarshal.GetValueRefOrAddDefault(occurrences, feature, out _)++;
        }

        var kept = occurrences.Where(feature => feature.Value >= atLeast).OrderBy(feature => feature.Key, StringComparer.Ordinal).ToArray();
        return new Vocabulary(
            [.. kept.Select(feature => TextHash.Of(feature.Key))],
            [.. kept.Select(feature => MathF.Pow(MathF.Log((1f + total) / (1f + feature.Value)) + 1f, RarityPower))]);
    }

    /// <summary>How rare a feature is; as the rarest when training never met it.</summary>
    public float RarityOf(string feature) => _table.TryFind(feature, out var known) ? known.Rarity : _rarest;

    /// <summary>The hash of a feature's name, with what is known of it on its way to the processor.</summary>
    public ulong Fetch(ReadOnlySpan<char> name) => _table.Fetch(name);

    /// <summary>Whether training met the feature whose name has that hash, and what is known of it.</summary>
    public bool TryFind(ulong hash, out KnownFeature feature) => _table.TryFind(hash, out feature);

    /// <summary>Whether training met the feature.</summary>
    public bool Knows(string feature) => _table.TryFind(feature, out _);

    /// <summary>The letter pieces of a word that training met. Those of words that it met are remembered, never a parent's own.</summary>
    public KnownFeature[] PiecesOf(string word)
    {
        if (_pieces.TryGetValue(word, out var known))
            return known;

        known = [.. LetterPieces.Of(word).Select(Find).OfType<KnownFeature>()];
        if (Knows(word))
            _pieces.TryAdd(word, known);
        return known;
    }

    /// <summary>Weights 1 + log(count), or the count below 1, times rarity, scaled to unit length; unknown features are left out.</summary>
    public SparseVector Vector<TText>(TText text)
        where TText : IFeatureSource
    {
        var counts = FeatureCounts.OfThread();
        var met = _metOfThread ??= [];
        met.Clear();
        var sink = new FetchingSink(this, counts, met);
        text.Extract(ref sink);
        foreach (var (hash, weight) in met)
        {
            if (_table.TryFind(hash, out var known))
                counts.Add(known, weight);
        }

        return counts.ToVector();
    }

    private KnownFeature? Find(string feature) => _table.TryFind(feature, out var known) ? known : null;

    // Every feature is sent for before the first is waited for.
    private readonly struct FetchingSink(Vocabulary vocabulary, FeatureCounts counts, List<(ulong Hash, float Weight)> met) : IFeatureSink
    {
        public void Add(scoped ReadOnlySpan<char> feature, float weight) => met.Add((vocabulary.Fetch(feature), weight));

        public void AddPieces(string word, float weight)
        {
            foreach (var piece in vocabulary.PiecesOf(word))
                counts.Add(piece, weight);
        }
    }
}
