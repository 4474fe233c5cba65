using System.Security.Cryptography;
using System.Text;
using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Reading;

namespace GentleSleepBot.Guidance.Retrieval;

/// <summary>Trains the topic model from phrasings and topic texts, and fits how sure its scores may sound on phrasings held back.</summary>
internal sealed class TopicTrainer(MessageTerms terms, KnowledgeBase knowledge)
{
    private const int Folds = 3;
    private const int RarestFeature = 2;
    private const float OutOfScopeImportance = 0.6f;
    private const string Method = "2";

    private readonly FeatureExtractor _features = new(terms);
    private readonly string[] _labels = [.. knowledge.Topics.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Names the model that these texts give.</summary>
    public string Fingerprint()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var text in Texts().Select(text => $"{text.Label}\t{text.Text}").Append(Method))
            hash.AppendData(Encoding.UTF8.GetBytes(text + "\n"));
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }

    public TopicModel Train()
    {
        var texts = Texts().ToArray();
        return Fit(texts, FitTemperature(texts));
    }

    /// <summary>For every phrasing, what a model that never saw it says.</summary>
    public IEnumerable<(string Label, string Text, RankedTopics Ranked)> CrossValidate()
    {
        var texts = Texts().ToArray();
        var temperature = FitTemperature(texts);
        foreach (var (model, held) in FoldsOf(texts))
        {
            var ranker = new TopicRanker(terms, model with { Temperature = temperature }, knowledge.Topics);
            foreach (var text in held)
                yield return (_labels[text.Label], text.Text, ranker.Rank(text.Text, Facts.None));
        }
    }

    private float FitTemperature(TrainingText[] texts)
    {
        var scored = new List<(float[] Scores, int Label)>();
        foreach (var (model, held) in FoldsOf(texts))
        {
            var scorer = new TopicScorer(terms, model, knowledge.Topics);
            scored.AddRange(held.Select(text => (scorer.Score(text.Text, Facts.None), text.Label)));
        }

        return Enumerable.Range(2, 40).Select(step => step * 0.1f)
            .MinBy(temperature => scored.Sum(text =>
            {
                var probabilities = text.Scores.ToArray();
                Softmax.Apply(probabilities, temperature);
                return -MathF.Log(MathF.Max(probabilities[text.Label], 1e-6f));
            }));
    }

    /// <summary>Splits phrasings so that each is held back once; topic texts always stay in.</summary>
    private IEnumerable<(TopicModel Model, TrainingText[] Held)> FoldsOf(TrainingText[] texts)
    {
        for (var fold = 0; fold < Folds; fold++)
        {
            var held = texts.Index().Where(text => text.Item.IsPhrasing && text.Index % Folds == fold).Select(text => text.Item).ToArray();
            yield return (Fit([.. texts.Except(held)], temperature: 1f), held);
        }
    }

    private TopicModel Fit(TrainingText[] texts, float temperature)
    {
        var said = texts.Select(text => terms.Of(text.Text)).ToArray();
        var vocabulary = Vocabulary.Learn(said.Select(Count), RarestFeature);
        var classifier = ClassifierTrainer.Train(
            [.. said.Select(text => vocabulary.Vector(_features, text))],
            [.. texts.Select(text => text.Label)],
            [.. texts.Select(text => _labels[text.Label] == KnowledgeBase.OutOfScope ? OutOfScopeImportance : 1f)],
            vocabulary.Features.Count,
            _labels.Length);
        return new TopicModel(_labels, vocabulary, classifier, temperature);
    }

    private IReadOnlyDictionary<string, int> Count(IReadOnlyList<string> said)
    {
        var counts = new FeatureCounts();
        _features.Extract(said, ref counts);
        return counts.Counts;
    }

    private IEnumerable<TrainingText> Texts()
    {
        foreach (var (index, label) in _labels.Index())
        {
            var topic = knowledge.Topics[label];
            yield return new TrainingText(index, $"{topic.Title}. {string.Join(". ", topic.Keywords)}", false);
            yield return new TrainingText(index, Citations.Replace($"{topic.RightNow.Base} {topic.Why.Base} {topic.NextNights.Base}", _ => ""), false);
            foreach (var phrasing in topic.Phrasings)
                yield return new TrainingText(index, phrasing, true);
        }
    }

    private sealed record TrainingText(int Label, string Text, bool IsPhrasing);
}
