using System.Security.Cryptography;
using System.Text;
using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Learning;
using GentleSleepBot.Guidance.Reading;

namespace GentleSleepBot.Guidance.Retrieval;

/// <summary>Trains the topic model from phrasings and topic texts, and fits how sure its scores may sound on a third of the phrasings, held back.</summary>
internal sealed class TopicTrainer(MessageTerms terms, KnowledgeBase knowledge) : IModelTrainer<TopicModel>
{
    /// <summary>How often every text is seen.</summary>
    public const int Passes = 12;

    private const int Folds = 3;
    private const int RarestFeature = 2;
    private const string Method = "9";

    private readonly FeatureExtractor _features = new(terms);
    private readonly string[] _labels = [.. knowledge.Topics.Keys.Order(StringComparer.Ordinal)];

    public string Name => "topics-" + Fingerprint();

    private string Fingerprint()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var text in Texts().Select(text => $"{string.Join(',', text.Labels)}\t{text.Text}").Append(terms.Source).Append(Method))
            hash.AppendData(Encoding.UTF8.GetBytes(text + "\n"));
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }

    /// <summary>Trains on every text; the same texts give the same model.</summary>
    public TopicModel Train()
    {
        var texts = Texts().ToArray();
        TopicModel? model = null;
        IReadOnlyList<HeldBack> held = [];
        Parallel.Invoke(() => model = Fit(texts), () => held = ScoreHeldBack(texts, fold: 0));
        return model! with { Calibration = Calibration.Fit([.. held.Where(text => text.Topics[0] != KnowledgeBase.OutOfScope).Select(text => (text.Scored, LabelsOf(text.Topics)))]) };
    }

    /// <summary>For every phrasing, what a model that never saw it says.</summary>
    public IReadOnlyList<HeldBack> CrossValidate()
    {
        var texts = Texts().ToArray();
        return [.. Enumerable.Range(0, Folds).AsParallel().AsOrdered().SelectMany(fold => ScoreHeldBack(texts, fold))];
    }

    private List<HeldBack> ScoreHeldBack(TrainingText[] texts, int fold)
    {
        var isHeld = texts.Index().ToLookup(text => text.Item.IsPhrasing && text.Index % Folds == fold, text => text.Item);
        var scorer = new TopicScorer(terms, Fit([.. isHeld[false]]), knowledge.Topics);
        return [.. isHeld[true].Select(text => new HeldBack([.. text.Labels.Select(label => _labels[label])], text.Text, scorer.Score(scorer.Read(text.Text), Facts.None)))];
    }

    private TopicModel Fit(IReadOnlyList<TrainingText> texts)
    {
        var said = texts.Select(text => terms.Pieces(text.Text)).ToArray();
        var vocabulary = Vocabulary.Learn(said.Select(text => FeatureNames.Of(new PiecesText(_features, text))), RarestFeature);
        var vectors = said.Select(text => vocabulary.Vector(new PiecesText(_features, text))).ToArray();
        return new TopicModel(
            _labels,
            vocabulary,
            ClassifierTrainer.Train(vectors, [.. texts.Select(text => text.Labels)], vocabulary.Count, _labels.Length, Passes, [.. texts.Select(text => text.Count)]),
            ScopeClassifier.Train(
                [.. vectors.Zip(said, (vector, text) => ScopeFeatures.Append(vector, ContentWords.Of(text, terms, vocabulary), vocabulary))],
                [.. texts.Select(text => _labels[text.Labels[0]] == KnowledgeBase.OutOfScope)],
                vocabulary.Count + ScopeFeatures.Count),
            Calibration.None);
    }

    private int[] LabelsOf(IReadOnlyList<string> topics) => [.. topics.Select(topic => Array.IndexOf(_labels, topic))];

    private IEnumerable<TrainingText> Texts()
    {
        foreach (var (index, label) in _labels.Index())
        {
            var topic = knowledge.Topics[label];
            yield return new TrainingText([index], $"{topic.Title}. {string.Join(". ", topic.Keywords)}", false);
            yield return new TrainingText([index], Citations.Replace($"{topic.RightNow.Base} {topic.Why.Base} {topic.NextNights.Base}", _ => ""), false);
            foreach (var phrasing in topic.Phrasings)
                yield return new TrainingText(LabelsOf([label, .. phrasing.Also]), phrasing.Text, true);
        }
    }
}
