using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Learning;
using GentleSleepBot.Guidance.Retrieval;
using GentleSleepBot.Guidance.Talking.Acts;

namespace GentleSleepBot.Guidance.Talking.Tellings;

/// <summary>Tells what a message of some length does in a talk. Pure after loading; safe for many threads.</summary>
public sealed class TellingReader
{
    private const int FewestWords = 6;
    private const int MostWords = 70;

    private readonly MessageTerms _terms;
    private readonly FeatureExtractor _features;
    private readonly FittedClassifier _fitted;

    internal TellingReader(MessageTerms terms, TellingModel model)
    {
        _terms = terms;
        _features = new FeatureExtractor(terms);
        _fitted = model.Fitted;
    }

    /// <summary>Loads the model that belongs to the texts, training and keeping it when there is none yet.</summary>
    /// <param name="folder">The knowledge folder.</param>
    /// <param name="models">Where trained models are kept; nothing is written where it cannot be.</param>
    /// <exception cref="KnowledgeFormatException">A file cannot be used; carries its faults.</exception>
    public static TellingReader Load(DirectoryInfo folder, DirectoryInfo models)
    {
        var terms = MessageTerms.Load(folder);
        return new TellingReader(terms, ModelFolder.LoadOrTrain(models, new TellingTrainer(terms, TellingExamples.Load(folder))));
    }

    /// <summary>The likeliest telling; null for a few words, which <see cref="TalkActReader"/> reads, and for a whole letter.</summary>
    /// <param name="said">The message.</param>
    public LikelyTelling? Read(string said)
    {
        ArgumentNullException.ThrowIfNull(said);
        if (PlainWords.Of(said).AsSpan().Count(' ') is < FewestWords - 1 or >= MostWords)
            return null;

        Span<float> scores = stackalloc float[_fitted.Weights.Stride];
        _fitted.Weights.Score(_fitted.Vocabulary.Vector(Framed(_features, _terms, said)), scores);
        var tellings = scores[..TellingModel.Count];
        Softmax.Apply(tellings);
        var best = 0;
        for (var telling = 1; telling < tellings.Length; telling++)
            best = tellings[telling] > tellings[best] ? telling : best;
        return new LikelyTelling((Telling)best, [.. tellings.ToArray().Select(each => (double)each)]);
    }

    /// <summary>The message with its edges marked: how it begins and ends tells much.</summary>
    internal static PiecesText Framed(FeatureExtractor features, MessageTerms terms, string said) => TalkActReader.Framed(features, terms, said);
}
