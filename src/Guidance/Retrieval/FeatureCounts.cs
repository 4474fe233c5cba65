namespace GentleSleepBot.Guidance.Retrieval;

/// <summary>Counts features by name, for learning a vocabulary.</summary>
internal readonly struct FeatureCounts() : IFeatureSink
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, int> Counts => _counts;

    public void Add(scoped ReadOnlySpan<char> feature) =>
        System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_counts.GetAlternateLookup<ReadOnlySpan<char>>(), feature, out _)++;
}
