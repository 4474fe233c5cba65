using System.Security.Cryptography;
using System.Text;
using GentleSleepBot.Guidance.Language;
using GentleSleepBot.Guidance.Learning;
using GentleSleepBot.Guidance.Safety.Rules;

namespace GentleSleepBot.Guidance.Safety.Likeness;

/// <summary>
/// Learns levels and rules from examples. The bar of a level is the score that only a small share of harmless look-alikes reaches, each scored
/// by a model that never saw it.
/// </summary>
/// <param name="examples">Examples of each rule and harmless look-alikes.</param>
/// <param name="calm">Further messages without danger.</param>
/// <param name="playingDown">Words that make little of a danger: each example is learned with some of them too, so that they weigh nothing.</param>
/// <param name="rules">The rules, for their levels.</param>
/// <param name="kinds">Words of like use.</param>
internal sealed class LikenessTrainer(IReadOnlyList<DangerExample> examples, IReadOnlyList<string> calm, IReadOnlyList<string> playingDown, CompiledSafety rules, WordKinds kinds) : IModelTrainer<LikenessModel>
{
    private const int Folds = 3;
    private const int RarestFeature = 2;
    private const string Method = "1";

    // The share of harmless look-alikes that may be less harmless than the first bar, and score above the bars of wellbeing, unsafe sleep, soon, crisis and emergency.
    private static readonly double[] FalseShares = [0.03, 0.01, 0.01, 0.01, 0.005, 0.005];

    private readonly (MessageText Text, int Level, string? Rule)[] _texts =
    [
        .. examples.Select(example => (MessageText.Parse(example.Text), (int)LevelOf(rules, example.RuleId), example.RuleId)),
        .. playingDown.Count == 0 ? [] : examples.Select((example, at) => (MessageText.Parse(Played(example.Text, playingDown, at)), (int)LevelOf(rules, example.RuleId), example.RuleId)),
        .. calm.Select(text => (MessageText.Parse(text), (int)SafetyLevel.None, (string?)null)),
    ];

    public string Name => "likeness-" + Fingerprint();

    public LikenessModel Train()
    {
        var (vocabulary, levels) = Fit(_texts);
        var dangers = _texts.Where(text => text.Rule is not null).ToArray();
        var ids = dangers.Select(text => text.Rule!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var (words, classifier) = Fit([.. dangers.Select(text => (text.Text, Array.IndexOf(ids, text.Rule), text.Rule))], ids.Length, wordsOnly: true);
        return new LikenessModel(vocabulary, levels, Bars(), words, ids, classifier);
    }

    private float[] Bars()
    {
        var harmless = Enumerable.Range(0, Folds).AsParallel().SelectMany(HeldBack).ToArray();
        return [.. FalseShares.Select((share, level) => Bar(harmless.Select(scores => scores[level]), share, isLow: level == 0))];
    }

    private static float Bar(IEnumerable<float> scores, double share, bool isLow)
    {
        var ordered = isLow ? scores.Order().ToArray() : [.. scores.OrderDescending()];
        return ordered.Length == 0 ? isLow ? float.NegativeInfinity : float.PositiveInfinity : ordered[(int)(ordered.Length * share)];
    }

    private IEnumerable<float[]> HeldBack(int fold)
    {
        var (vocabulary, levels) = Fit([.. _texts.Index().Where(text => text.Index % examples.Count % Folds != fold).Select(text => text.Item)]);
        var scorer = new LikenessScorer(vocabulary, levels, kinds);
        foreach (var (index, text) in _texts.Take(examples.Count).Index())
        {
            if (index % Folds != fold || text.Level != (int)SafetyLevel.None)
                continue;
            var scores = new float[LikenessModel.LevelCount];
            scorer.Score(text.Text, scores, new LikenessScorer.Sentence[LikenessModel.LevelCount]);
            yield return scores;
        }
    }

    private (Vocabulary Vocabulary, LinearClassifier Classifier) Fit(IReadOnlyList<(MessageText Text, int Label, string? Rule)> texts, int classes = LikenessModel.LevelCount, bool wordsOnly = false)
    {
        var vocabulary = Vocabulary.Learn(texts.Select(text => FeatureNames.Of(Whole(text.Text, wordsOnly))), RarestFeature);
        var vectors = texts.Select(text => vocabulary.Vector(Whole(text.Text, wordsOnly))).ToArray();
        return (vocabulary, ClassifierTrainer.Train(vectors, [.. texts.Select(text => text.Label)], vocabulary.Features.Count, classes));
    }

    private LikenessText Whole(MessageText text, bool wordsOnly) => new(text.Words, 0, text.Words.Count - 1, kinds, wordsOnly);

    private static string Played(string text, IReadOnlyList<string> playingDown, int at)
    {
        var words = playingDown[at % playingDown.Count];
        return (at / playingDown.Count % 3) switch
        {
            0 => $"{text}. {words}",
            1 => $"{words}. {text}",
            _ => $"{text}, {words}",
        };
    }

    private static SafetyLevel LevelOf(CompiledSafety rules, string? rule) =>
        rule is null ? SafetyLevel.None : rules.Rules.First(known => known.Id == rule).Level;

    private string Fingerprint()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (text, level, rule) in _texts)
            hash.AppendData(Encoding.UTF8.GetBytes($"{level}\t{rule}\t{text.Original}\n"));
        hash.AppendData(Encoding.UTF8.GetBytes(kinds.Source + Method));
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }
}
