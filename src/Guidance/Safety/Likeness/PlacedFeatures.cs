using System.Runtime.InteropServices;
using GentleSleepBot.Guidance.Language;
using GentleSleepBot.Guidance.Learning;

namespace GentleSleepBot.Guidance.Safety.Likeness;

/// <summary>
/// The known features of a message, each with the words that it stands for, so that the message and every sentence of it are weighed from one search.
/// One a thread, filled again for each message: a list of thousands made anew would cost as much as the search.
/// </summary>
internal sealed class PlacedFeatures
{
    [ThreadStatic]
    private static PlacedFeatures? _ofThread;

    private readonly List<Placed> _features = [];
    private readonly List<Met> _met = [];
    private int _pieces;

    private PlacedFeatures()
    {
    }

    /// <summary>The features of a message, until this thread asks for those of the next.</summary>
    public static PlacedFeatures Of(MessageText message, Vocabulary vocabulary, WordKinds kinds)
    {
        var features = _ofThread ??= new PlacedFeatures();
        features._features.Clear();
        features.Search(message, vocabulary, kinds);
        return features;
    }

    /// <summary>The features that lie within words, both ends inclusive.</summary>
    public SparseVector Within(int first, int last)
    {
        var counts = FeatureCounts.OfThread();
        Add(CollectionsMarshal.AsSpan(_features)[.._pieces], first, last, counts);
        Add(CollectionsMarshal.AsSpan(_features)[_pieces..], first, last, counts);
        return counts.ToVector();
    }

    // They stand in the order of their last words, so that a sentence of a long message is found without reading the others.
    private static void Add(ReadOnlySpan<Placed> features, int first, int last, FeatureCounts counts)
    {
        for (var at = FirstFrom(features, first); at < features.Length && features[at].Last <= last; at++)
        {
            if (features[at].First >= first)
                counts.Add(features[at].Known, features[at].Weight);
        }
    }

    private static int FirstFrom(ReadOnlySpan<Placed> features, int word)
    {
        var (from, to) = (0, features.Length);
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = features[middle].Last < word ? (middle + 1, to) : (from, middle);
        }

        return from;
    }

    private void Search(MessageText message, Vocabulary vocabulary, WordKinds kinds)
    {
        var text = new LikenessText(message.Words, kinds);
        foreach (var (before, at) in text.Steps())
        {
            var alone = new Sink(vocabulary, this, at, at);
            text.ExtractWord(at, ref alone);
            if (before >= 0)
            {
                var together = new Sink(vocabulary, this, before, at);
                text.ExtractPair(before, at, ref together);
            }
        }

        _pieces = _features.Count;
        foreach (var (hash, weight, first, last) in _met)
        {
            if (vocabulary.TryFind(hash, out var known))
                _features.Add(new Placed(known, weight, first, last));
        }

        _met.Clear();
    }

    private readonly record struct Placed(KnownFeature Known, float Weight, int First, int Last);

    private readonly record struct Met(ulong Hash, float Weight, int First, int Last);

    // Every feature is sent for before the first is waited for.
    private readonly struct Sink(Vocabulary vocabulary, PlacedFeatures features, int first, int last) : IFeatureSink
    {
        public void Add(scoped ReadOnlySpan<char> feature, float weight) => features._met.Add(new Met(vocabulary.Fetch(feature), weight, first, last));

        public void AddPieces(string word, float weight)
        {
            foreach (var piece in vocabulary.PiecesOf(word))
                features._features.Add(new Placed(piece, weight, first, last));
        }
    }
}
