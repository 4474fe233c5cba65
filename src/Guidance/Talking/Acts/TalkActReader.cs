using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Learning;
using GentleSleepBot.Guidance.Retrieval;

namespace GentleSleepBot.Guidance.Talking.Acts;

/// <summary>Tells what a few words do in a talk. Pure after loading; safe for many threads.</summary>
public sealed class TalkActReader
{
    private const int MostWords = 12;
    private const string Edge = "#edge";
    private const float SureEnough = 0.5001f;

    // What share of held-back questions of their own it costs, and of acts it gains, is printed by the laboratory: --talk, and --talk --after.
    private const float LeaningAfterAnAnswer = 2f;

    private readonly MessageTerms _terms;
    private readonly FeatureExtractor _features;
    private readonly FittedClassifier _fitted;

    internal TalkActReader(MessageTerms terms, TalkActModel model)
    {
        _terms = terms;
        _features = new FeatureExtractor(terms);
        _fitted = model.Fitted;
    }

    /// <summary>Loads the model that belongs to the texts, training and keeping it when there is none yet.</summary>
    /// <param name="folder">The knowledge folder.</param>
    /// <param name="knowledge">What was loaded from it: its phrasings are what a question of its own looks like.</param>
    /// <param name="models">Where trained models are kept; nothing is written where it cannot be.</param>
    /// <exception cref="KnowledgeFormatException">A file cannot be used; carries its faults.</exception>
    public static TalkActReader Load(DirectoryInfo folder, KnowledgeBase knowledge, DirectoryInfo models)
    {
        var terms = MessageTerms.Load(folder);
        return new TalkActReader(terms, ModelFolder.LoadOrTrain(models, new TalkActTrainer(terms, knowledge, TalkActExamples.Load(folder))));
    }

    /// <summary>What the words do; null for a question of its own, a long message, or when it is not plain.</summary>
    /// <param name="said">The message.</param>
    /// <param name="followsAnAnswer">Whether an answer is on show, so that few words are likely to be about it.</param>
    /// <param name="atLeast">The least probability, from 0 to 1.</param>
    public TalkAct? Read(string said, bool followsAnAnswer, float atLeast = SureEnough)
    {
        ArgumentNullException.ThrowIfNull(said);
        if (!IsShort(said))
            return null;

        Span<float> scores = stackalloc float[_fitted.Weights.Stride];
        _fitted.Weights.Score(_fitted.Vocabulary.Vector(Framed(_features, _terms, said)), scores);
        var acts = scores[..(TalkActModel.ActCount + 1)];
        acts[^1] -= followsAnAnswer ? LeaningAfterAnAnswer : 0f;
        Softmax.Apply(acts);
        var sure = acts.IndexOfAnyInRange(atLeast, 1f);
        return sure >= 0 && sure < TalkActModel.ActCount ? (TalkAct)sure : null;
    }

    /// <summary>The message with its edges marked: in a few words it tells much how they begin and end.</summary>
    internal static PiecesText Framed(FeatureExtractor features, MessageTerms terms, string said) =>
        new(features, [.. terms.Pieces(said).Select(piece => piece with { Terms = [Edge, .. piece.Terms, Edge] })]);

    /// <summary>Whether a message is a few words.</summary>
    internal static bool IsShort(string said) => PlainWords.Of(said).AsSpan().Count(' ') < MostWords;
}
