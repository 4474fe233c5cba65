using GentleSleepBot.Guidance.Learning;

namespace GentleSleepBot.Guidance.Retrieval;

/// <summary>Pieces of a message as a text with features.</summary>
internal readonly struct PiecesText(FeatureExtractor features, IReadOnlyList<MessagePiece> pieces) : IFeatureSource
{
    public void Extract<TSink>(ref TSink sink)
        where TSink : IFeatureSink, allows ref struct => features.Extract(pieces, ref sink);
}
