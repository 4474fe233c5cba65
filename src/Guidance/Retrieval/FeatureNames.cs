namespace GentleSleepBot.Guidance.Retrieval;

/// <summary>Collects the different features of a text, for learning a vocabulary.</summary>
internal readonly struct FeatureNames() : IFeatureSink
{
    private readonly HashSet<string> _features = new(StringComparer.Ordinal);

    public IReadOnlyCollection<string> Features => _features;

    public void Add(scoped ReadOnlySpan<char> feature, float weight) => _features.GetAlternateLookup<ReadOnlySpan<char>>().Add(feature);
}
