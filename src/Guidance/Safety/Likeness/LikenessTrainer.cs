using GentleSleepBot.Guidance.Learning;

namespace GentleSleepBot.Guidance.Safety.Likeness;

/// <summary>Learns levels and rules from examples.</summary>
/// <param name="sources">What to learn from.</param>
/// <param name="rules">The rules, for their levels and for telling which phrasings are calm.</param>
/// <param name="kinds">Words of like use.</param>
internal sealed class LikenessTrainer(LikenessSources sources, SafetyRules rules, WordKinds kinds) : IModelTrainer<LikenessModel>
{
    private const int Folds = 3;
    private const int RarestFeature = 3;
    private const int Passes = 8;
    private const string Method = "3";

    private readonly Lazy<LearnedMessage[]> _messages = new(() => [.. sources.Messages(rules, Folds)]);

    public string Name => "likeness-" + sources.Fingerprint(kinds.Source + Method);

    public LikenessModel Train()
    {
        FittedClassifier? levels = null, named = null;
        float[] bars = [];
        var messages = _messages.Value;
        var dangers = messages.Where(message => message.RuleId is not null).ToArray();
        var ids = dangers.Select(message => message.RuleId!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        Parallel.Invoke(
            () => levels = Fit(messages, message => (int)message.Level, LikenessModel.LevelCount),
            () => named = Fit(dangers, message => Array.IndexOf(ids, message.RuleId), ids.Length, wordsOnly: true),
            () => bars = LikenessBars.Fit([.. Enumerable.Range(0, Folds).AsParallel().AsOrdered().SelectMany(HeldBack)]));
        return new LikenessModel(levels!, bars, ids, named!);
    }

    private List<(LearnedKind Kind, float[] Scores)> HeldBack(int fold)
    {
        var levels = Fit([.. _messages.Value.Where(message => message.Fold != fold)], message => (int)message.Level, LikenessModel.LevelCount);
        var scorer = new LikenessScorer(levels, kinds);
        return [.. _messages.Value.Where(message => message.Fold == fold && message.RuleId is null && message.Kind != LearnedKind.PlayedDown).Select(message =>
        {
            var scores = new float[LikenessModel.LevelCount];
            scorer.Score(message.Text, scores, new LikenessScorer.Sentence[LikenessModel.LevelCount]);
            return (message.Kind, scores);
        })];
    }

    private FittedClassifier Fit(IReadOnlyList<LearnedMessage> messages, Func<LearnedMessage, int> label, int classes, bool wordsOnly = false)
    {
        var texts = messages.Select(message => new LikenessText(message.Text.Words, 0, message.Text.Words.Count - 1, kinds, wordsOnly)).ToArray();
        var vocabulary = Vocabulary.Learn(texts.Select(FeatureNames.Of), RarestFeature);
        var vectors = texts.Select(vocabulary.Vector).ToArray();
        return new FittedClassifier(vocabulary, ClassifierTrainer.Train(vectors, [.. messages.Select(label)], vocabulary.Count, classes, Passes));
    }
}
