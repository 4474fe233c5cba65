using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Language;
using GentleSleepBot.Guidance.Learning;
using GentleSleepBot.Guidance.Safety.Rules;

namespace GentleSleepBot.Guidance.Safety.Likeness;

/// <summary>Hears danger in words that no rule lists but that resemble examples of danger. Pure after loading; safe for many threads.</summary>
internal sealed class LikenessScreen
{
    private const int FewestWords = 2;
    private readonly LikenessModel _model;
    private readonly LikenessScorer _scorer;
    private readonly WordKinds _kinds;
    private readonly SafetyLevel[] _levelOfRule;

    public LikenessScreen(LikenessModel model, WordKinds kinds, CompiledSafety rules)
    {
        _model = model;
        _kinds = kinds;
        _scorer = new LikenessScorer(model.Vocabulary, model.Levels, kinds);
        _levelOfRule = [.. model.RuleIds.Select(id => rules.Rules.FirstOrDefault(rule => rule.Id == id)?.Level ?? SafetyLevel.None)];
    }

    /// <summary>Loads the model that belongs to the examples, training and keeping it when there is none yet; null when there are no examples.</summary>
    /// <param name="folder">The knowledge folder.</param>
    /// <param name="topics">What was loaded from it, for calm messages.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="models">Where trained models are kept; nothing is written where it cannot be.</param>
    public static LikenessScreen? Load(DirectoryInfo folder, KnowledgeBase topics, SafetyRules rules, DirectoryInfo models)
    {
        var examples = DangerExamples.Load(folder, rules.Compiled);
        if (examples.Count == 0)
            return null;

        var kinds = WordKinds.Load(folder);
        var trainer = new LikenessTrainer(examples, DangerExamples.Calm(folder, topics, new SafetyScreen(rules)), DangerExamples.PlayingDown(folder), rules.Compiled, kinds);
        return new LikenessScreen(ModelFolder.LoadOrTrain(models, trainer), kinds, rules.Compiled);
    }

    /// <summary>The danger that a message resembles most; null when it resembles none enough.</summary>
    public Likeness? Hear(MessageText text)
    {
        if (text.Words.Count < FewestWords)
            return null;

        Span<float> scores = stackalloc float[LikenessModel.LevelCount];
        Span<LikenessScorer.Sentence> sentences = stackalloc LikenessScorer.Sentence[LikenessModel.LevelCount];
        _scorer.Score(text, scores, sentences);
        if (!_model.IsDanger(scores))
            return null;

        var level = 1 + IndexOfLargest(scores[1..]);
        var (first, last) = sentences[level];
        return new Likeness((SafetyLevel)level, scores[level] > _model.Bars[level], RulesOf(text, (SafetyLevel)level), text.Span(first, last), text.Words[first].Start);
    }

    private static int IndexOfLargest(ReadOnlySpan<float> scores)
    {
        var best = 0;
        for (var at = 1; at < scores.Length; at++)
            best = scores[at] > scores[best] ? at : best;
        return best;
    }

    private string[] RulesOf(MessageText text, SafetyLevel level)
    {
        var scores = new float[_model.Rules.Stride];
        _model.Rules.Score(_model.RuleWords.Vector(new LikenessText(text.Words, 0, text.Words.Count - 1, _kinds, wordsOnly: true)), scores);
        return [.. _model.RuleIds.Index().Where(rule => _levelOfRule[rule.Index] == level).OrderByDescending(rule => scores[rule.Index]).Select(rule => rule.Item)];
    }
}
