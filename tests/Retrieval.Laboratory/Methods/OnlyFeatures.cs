using GentleSleepBot.Guidance.Learning;

namespace Retrieval.Laboratory.Methods;

/// <summary>A text of whose features only some are taken.</summary>
internal readonly struct OnlyFeatures<TText>(TText text, Kinds kinds) : IFeatureSource
    where TText : IFeatureSource
{
    public void Extract<TSink>(ref TSink sink)
        where TSink : IFeatureSink, allows ref struct
    {
        var only = new Sieve<TSink>(sink, kinds);
        text.Extract(ref only);
    }

    private ref struct Sieve<TSink>(TSink sink, Kinds kinds) : IFeatureSink
        where TSink : IFeatureSink, allows ref struct
    {
        private readonly TSink _sink = sink;

        public void Add(scoped ReadOnlySpan<char> feature, float weight)
        {
            var kind = feature[0] == '~' ? Kinds.Pieces : feature.ContainsAny(' ', '+') ? Kinds.Pairs : Kinds.Words;
            if (kinds.HasFlag(kind))
                _sink.Add(feature, weight);
        }

        public void AddPieces(string word, float weight)
        {
            if (kinds.HasFlag(Kinds.Pieces))
                _sink.AddPieces(word, weight);
        }
    }
}
