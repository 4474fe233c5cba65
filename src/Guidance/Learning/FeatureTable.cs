using GentleSleepBot.Guidance.Language;

namespace GentleSleepBot.Guidance.Learning;

/// <summary>Finds the place of a feature by its name.</summary>
internal sealed class FeatureTable
{
    private readonly TextTable<KnownFeature> _table;

    /// <summary>A table of features by place.</summary>
    /// <param name="hashes">The hash of each feature's name, in the order of places.</param>
    /// <param name="rarities">How rare each is, in the same order.</param>
    public FeatureTable(IReadOnlyList<ulong> hashes, IReadOnlyList<float> rarities)
    {
        Count = hashes.Count;
        _table = new TextTable<KnownFeature>(Count, hashes.Select((hash, place) => (hash, new KnownFeature(place, rarities[place]))));
    }

    /// <summary>How many features there are.</summary>
    public int Count { get; }

    /// <summary>The hash of each feature, in the order of places.</summary>
    public ulong[] Hashes => [.. InOrder.Select(feature => feature.Hash)];

    /// <summary>How rare each feature is, in the order of places.</summary>
    public float[] Rarities => [.. InOrder.Select(feature => feature.Known.Rarity)];

    private IEnumerable<(ulong Hash, KnownFeature Known)> InOrder => _table.All.OrderBy(feature => feature.Known.Place);

    /// <summary>The hash of a feature's name, with what is known of it on its way to the processor.</summary>
    public ulong Fetch(ReadOnlySpan<char> name) => _table.Fetch(name);

    /// <summary>Whether there is such a feature, and what is known of it.</summary>
    public bool TryFind(ReadOnlySpan<char> name, out KnownFeature feature) => TryFind(TextHash.Of(name), out feature);

    /// <summary>Whether there is a feature whose name has that hash, and what is known of it.</summary>
    public bool TryFind(ulong hash, out KnownFeature feature) => _table.TryFind(hash, out feature);
}
