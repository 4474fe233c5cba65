namespace GentleSleepBot.Guidance.Learning;

/// <summary>Collects the different features of a text, for learning a vocabulary.</summary>
internal readonly struct FeatureNames() : IFeatureSink
{
    private readonly HashSet<string> _features = new(StringComparer.Ordinal);

    public IReadOnlyCollection<string> Features => _features;

    /// <summary>The different features of a text.</summary>
    public static IReadOnlyCollection<string> Of<TText>(TText text)
        where TText : IFeatureSource
    {
        var names = new FeatureNames();
        text.Extract(ref names);
        return names.Features;
    }

    public void Add(scoped ReadOnlySpan<char> feature, float weight) => _features.GetAlternateLookup<ReadOnlySpan<char>>().Add(feature);

    public void AddPieces(string word, float weight) => _features.UnionWith(LetterPieces.Of(word));
}
