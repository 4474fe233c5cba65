using GentleSleepBot.Guidance.Learning;

namespace GentleSleepBot.Guidance.Safety.Likeness;

/// <summary>
/// Learns levels and rules from examples. The levels come from one network a part of the messages, each of which never saw that part: on it the bars are
/// fitted, and the mean of the networks has seen everything (cross-fitting: Chernozhukov and others, 2018).
/// </summary>
/// <param name="sources">What to learn from.</param>
/// <param name="rules">The rules, for their levels and for telling which phrasings are calm.</param>
/// <param name="kinds">Words of like use.</param>
internal sealed class LikenessTrainer(LikenessSources sources, SafetyRules rules, WordKinds kinds) : IModelTrainer<LikenessModel>
{
    private const int Folds = 4;
    private const int Hidden = 16;
    private const int RarestFeature = 4;
    private const int PassesOfLevels = 5;
    private const int PassesOfRules = 8;
    private const int FirstSeed = 10;
    private const string Method = "8";

    private readonly Lazy<LearnedMessage[]> _messages = new(() => [.. sources.Messages(rules, Folds)]);

    public string Name => "likeness-" + sources.Fingerprint(kinds.Source + Method + LikenessBars.Fingerprint);

    public LikenessModel Train()
    {
        FittedPerceptron? levels = null;
        FittedClassifier? named = null;
        float[] bars = [];
        var dangers = _messages.Value.Where(message => message.RuleId is not null).ToArray();
        var ids = dangers.Select(message => message.RuleId!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        Parallel.Invoke(() => (levels, bars) = FitLevels(), () => named = FitRules(dangers, ids));
        return new LikenessModel(levels!, bars, ids, named!);
    }

    private (FittedPerceptron Levels, float[] Bars) FitLevels()
    {
        var (vocabulary, vectors) = Vectors(_messages.Value, wordsOnly: false);
        var networks = new MultilayerPerceptron[Folds];
        var held = new List<HeldMessage>[Folds];
        Parallel.For(0, Folds, fold =>
        {
            var seen = _messages.Value.Index().Where(message => message.Item.Fold != fold).ToArray();
            networks[fold] = PerceptronTrainer.Train(
                [.. seen.Select(message => vectors[message.Index])], [.. seen.Select(message => (int)message.Item.Level)], vocabulary.Count, Hidden, LikenessModel.LevelCount, PassesOfLevels, FirstSeed + fold);
            held[fold] = HeldBack(new LikenessScorer(new FittedPerceptron(vocabulary, networks[fold]), kinds), fold);
        });
        return (new FittedPerceptron(vocabulary, MultilayerPerceptron.MeanOf(networks)), LikenessBars.Fit([.. held.SelectMany(part => part)]));
    }

    private List<HeldMessage> HeldBack(LikenessScorer scorer, int fold) =>
        [.. _messages.Value.Where(message => message.Fold == fold && message.RuleId is null && message.Kind != LearnedKind.PlayedDown).Select(message =>
        {
            var scores = new float[LikenessModel.LevelCount];
            scorer.Score(message.Text, scores, new LikenessScorer.Sentence[LikenessModel.LevelCount]);
            return new HeldMessage(message.Kind, LikenessScreen.CountWords(message.Text), scores);
        })];

    private FittedClassifier FitRules(LearnedMessage[] dangers, string[] ids)
    {
        var (vocabulary, vectors) = Vectors(dangers, wordsOnly: true);
        return new FittedClassifier(vocabulary, ClassifierTrainer.Train(vectors, [.. dangers.Select(message => new[] { Array.IndexOf(ids, message.RuleId) })], vocabulary.Count, ids.Length, PassesOfRules));
    }

    private (Vocabulary Vocabulary, SparseVector[] Vectors) Vectors(LearnedMessage[] messages, bool wordsOnly)
    {
        var texts = messages.Select(message => new LikenessText(message.Text.Words, kinds, wordsOnly)).ToArray();
        var vocabulary = Vocabulary.Learn(texts.Select(FeatureNames.Of), RarestFeature);
        return (vocabulary, [.. texts.Select(vocabulary.Vector)]);
    }
}
