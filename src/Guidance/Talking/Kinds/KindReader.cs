using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Learning;
using GentleSleepBot.Guidance.Retrieval;
using GentleSleepBot.Guidance.Talking.Acts;

namespace GentleSleepBot.Guidance.Talking.Kinds;

/// <summary>Tells of which kind a message is. Pure after loading; safe for many threads.</summary>
/// <typeparam name="TKind">The kinds.</typeparam>
internal sealed class KindReader<TKind>
    where TKind : struct, Enum
{
    private static readonly TKind[] Kinds = Enum.GetValues<TKind>();

    private readonly MessageTerms _terms;
    private readonly FeatureExtractor _features;
    private readonly FittedClassifier _fitted;

    internal KindReader(MessageTerms terms, KindModel<TKind> model)
    {
        _terms = terms;
        _features = new FeatureExtractor(terms);
        _fitted = model.Fitted;
    }

    /// <summary>Loads the model that belongs to a folder of examples, training and keeping it when there is none yet.</summary>
    /// <param name="knowledge">The knowledge folder.</param>
    /// <param name="name">The name of the folder of examples within it.</param>
    /// <param name="models">Where trained models are kept; nothing is written where it cannot be.</param>
    /// <exception cref="KnowledgeFormatException">A file cannot be used; carries its faults.</exception>
    public static KindReader<TKind> Load(DirectoryInfo knowledge, string name, DirectoryInfo models)
    {
        var terms = MessageTerms.Load(knowledge);
        return new KindReader<TKind>(terms, ModelFolder.LoadOrTrain(models, new KindTrainer<TKind>(terms, name, NamedExamples.Load<TKind>(knowledge, name))));
    }

    /// <summary>The likeliest kind.</summary>
    /// <param name="said">The message.</param>
    public LikelyKind<TKind> Read(string said)
    {
        Span<float> scores = stackalloc float[_fitted.Weights.Stride];
        _fitted.Weights.Score(_fitted.Vocabulary.Vector(TalkActReader.Framed(_features, _terms, said)), scores);
        var kinds = scores[..Kinds.Length];
        Softmax.Apply(kinds);
        var best = 0;
        for (var kind = 1; kind < kinds.Length; kind++)
            best = kinds[kind] > kinds[best] ? kind : best;
        return new LikelyKind<TKind>(Kinds[best], [.. kinds.ToArray().Select(each => (double)each)]);
    }
}
