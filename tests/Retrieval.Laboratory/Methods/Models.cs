using GentleSleepBot.Guidance.Learning;
using GentleSleepBot.Guidance.Retrieval;

namespace Retrieval.Laboratory.Methods;

/// <summary>Models over features, as they are or with what is asked counted again.</summary>
internal static class Models
{
    private const int Rarest = 2;
    private const int Hidden = 64;
    private const int Networks = 4;
    private const int NetworkPasses = 8;
    private const float Again = 0.5f;

    public static Func<IReadOnlyList<MessagePiece>, float[]> Linear(LearnedTexts learned, Kinds kinds)
    {
        var (vocabulary, vectors, vector) = Features(learned, kinds);
        var model = ClassifierTrainer.Train(vectors, learned.Labels, vocabulary.Count, learned.LabelCount, TopicTrainer.Passes);
        return text =>
        {
            var scores = new float[model.Stride];
            model.Score(vector(text), scores);
            return scores[..learned.LabelCount];
        };
    }

    public static Func<IReadOnlyList<MessagePiece>, float[]> Network(LearnedTexts learned)
    {
        var (vocabulary, vectors, vector) = Features(learned, Kinds.Words | Kinds.Pairs | Kinds.Pieces);
        var networks = new MultilayerPerceptron[Networks];
        Parallel.For(0, Networks, at => networks[at] = PerceptronTrainer.Train(vectors, [.. learned.Labels.Select(labels => labels[0])], vocabulary.Count, Hidden, learned.LabelCount, NetworkPasses, at));
        var model = MultilayerPerceptron.MeanOf(networks);
        return text =>
        {
            var scores = new float[model.Stride];
            model.Score(vector(text), scores);
            return scores[..learned.LabelCount];
        };
    }

    /// <summary>The first piece and the asking ones scored once more each, at half weight.</summary>
    public static Func<IReadOnlyList<MessagePiece>, float[]> AskedAgain(Func<IReadOnlyList<MessagePiece>, float[]> score) => text =>
    {
        var scores = score(text);
        if (text.Count < 2)
            return scores;

        scores = Sum(scores, Again, score([text[0]]));
        MessagePiece[] asking = [.. text.Where(piece => piece.IsAsking)];
        return asking.Length == 0 ? scores : Sum(scores, Again, score(asking));
    };

    public static float[] Sum(float[] scores, float weight, float[] more) => [.. scores.Zip(more, (one, other) => one + (weight * other))];

    private static (Vocabulary Vocabulary, SparseVector[] Vectors, Func<IReadOnlyList<MessagePiece>, SparseVector> Vector) Features(LearnedTexts learned, Kinds kinds)
    {
        var extractor = new FeatureExtractor(learned.Terms);
        var vocabulary = Vocabulary.Learn(learned.Texts.Select(text => FeatureNames.Of(Only(text))), Rarest);
        return (vocabulary, [.. learned.Texts.Select(Vector)], Vector);

        OnlyFeatures<PiecesText> Only(IReadOnlyList<MessagePiece> text) => new(new PiecesText(extractor, text), kinds);
        SparseVector Vector(IReadOnlyList<MessagePiece> text) => vocabulary.Vector(Only(text));
    }
}
