using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Language;
using GentleSleepBot.Guidance.Learning;
using GentleSleepBot.Guidance.Safety.Rules;

namespace GentleSleepBot.Guidance.Safety.Likeness;

/// <summary>
/// Hears danger in words that no rule lists but that resemble examples of danger. A few words, or the same few again and again, resemble anything and are left to the rules.
/// Pure after loading; safe for many threads.
/// </summary>
internal sealed class LikenessScreen
{
    private const int FewestWordsOfTheGravest = 6;
    private const int FewestWords = 10;
    private const int FewestDifferentWords = 5;
    private readonly LikenessModel _model;
    private readonly LikenessScorer _scorer;
    private readonly WordKinds _kinds;
    private readonly SafetyLevel[] _levelOfRule;

    public LikenessScreen(LikenessModel model, WordKinds kinds, CompiledSafety rules)
    {
        _model = model;
        _kinds = kinds;
        _scorer = new LikenessScorer(model.Levels, kinds);
        _levelOfRule = [.. model.RuleIds.Select(id => rules.Rules.FirstOrDefault(rule => rule.Id == id)?.Level ?? SafetyLevel.None)];
    }

    /// <summary>Loads the model that belongs to the examples, training and keeping it when there is none yet; null when there are no examples.</summary>
    /// <param name="folder">The knowledge folder.</param>
    /// <param name="topics">What was loaded from it, for calm messages.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="models">Where trained models are kept; nothing is written where it cannot be.</param>
    public static LikenessScreen? Load(DirectoryInfo folder, KnowledgeBase topics, SafetyRules rules, DirectoryInfo models)
    {
        var sources = DangerExamples.Load(new DirectoryInfo(Path.Combine(folder.FullName, SafetyRulesLoader.Folder)), topics, rules);
        if (sources.Examples.Count == 0)
            return null;

        var kinds = WordKinds.Load(folder);
        return new LikenessScreen(ModelFolder.LoadOrTrain(models, new LikenessTrainer(sources, rules, kinds)), kinds, rules.Compiled);
    }

    /// <summary>The danger that a message resembles most; null when it resembles none enough.</summary>
    public Resemblance? Hear(MessageText text)
    {
        var words = CountWords(text);
        if (words < FewestWordsOfTheGravest || text.Words.DistinctBy(word => word.Text, StringComparer.Ordinal).Take(FewestDifferentWords).Count() < FewestDifferentWords)
            return null;

        Span<float> scores = stackalloc float[LikenessModel.LevelCount];
        Span<LikenessScorer.Sentence> sentences = stackalloc LikenessScorer.Sentence[LikenessModel.LevelCount];
        _scorer.Score(text, scores, sentences);
        var level = _model.LevelOf(scores);
        if (level == SafetyLevel.None || words < FewestWordsOf(level))
            return null;

        var (first, last) = sentences[(int)level];
        return new Resemblance(level, _model.IsSure(scores, level), RulesOf(text, level), text.Span(first, last), text.Words[first].Start);
    }

    /// <summary>Whether a message resembles no danger by far; false for few words, which tell too little.</summary>
    public bool IsCalm(MessageText text)
    {
        if (CountWords(text) < FewestWordsOfTheGravest)
            return false;

        Span<float> scores = stackalloc float[LikenessModel.LevelCount];
        _scorer.Score(text, scores, stackalloc LikenessScorer.Sentence[LikenessModel.LevelCount]);
        return _model.IsCalm(scores);
    }

    /// <summary>How many words a message needs to be heard at a level: a slip of a crisis may be short.</summary>
    public static int FewestWordsOf(SafetyLevel level) => level is SafetyLevel.None or >= SafetyLevel.ParentCrisis ? FewestWordsOfTheGravest : FewestWords;

    /// <summary>How many words a message has, numbers aside.</summary>
    public static int CountWords(MessageText text) => text.Words.Count(word => word.Kind != WordKind.Number);

    private string[] RulesOf(MessageText text, SafetyLevel level)
    {
        var scores = new float[_model.Rules.Weights.Stride];
        _model.Rules.Weights.Score(_model.Rules.Vocabulary.Vector(new LikenessText(text.Words, _kinds, wordsOnly: true)), scores);
        return [.. _model.RuleIds.Index().Where(rule => _levelOfRule[rule.Index] == level).OrderByDescending(rule => scores[rule.Index]).Select(rule => rule.Item)];
    }
}
