using System.Security.Cryptography;
using System.Text;
using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Learning;
using GentleSleepBot.Guidance.Retrieval;

namespace GentleSleepBot.Guidance.Talking.Acts;

/// <summary>Learns what a few words do from examples of each act, and from short phrasings of the topics as questions of their own.</summary>
internal sealed class TalkActTrainer(MessageTerms terms, KnowledgeBase knowledge, IReadOnlyList<(TalkAct Act, string Text)> examples) : IModelTrainer<TalkActModel>
{
    private const int Passes = 20;
    private const int RarestFeature = 2;
    private const int Folds = 3;
    private const float CountOfAnExample = 2f;
    private const string Method = "1";

    private readonly FeatureExtractor _features = new(terms);

    public string Name => "talk-" + Fingerprint();

    public TalkActModel Train() => Fit([.. Texts()]);

    /// <summary>For every text its act, null for a question of its own, and what a reader that never saw it says.</summary>
    /// <param name="followsAnAnswer">Whether it is read as standing after an answer.</param>
    public IReadOnlyList<(TalkAct? Act, string Text, TalkAct? Read)> CrossValidate(bool followsAnAnswer)
    {
        var texts = Texts().ToArray();
        return [.. Enumerable.Range(0, Folds).AsParallel().AsOrdered().SelectMany(fold =>
        {
            var reader = new TalkActReader(terms, Fit([.. texts.Where((_, at) => at % Folds != fold)]));
            return texts.Where((_, at) => at % Folds == fold).Select(text => (text.Act, text.Text, reader.Read(text.Text, followsAnAnswer)));
        })];
    }

    private TalkActModel Fit(IReadOnlyList<(TalkAct? Act, string Text)> texts)
    {
        var said = texts.Select(text => TalkActReader.Framed(_features, terms, text.Text)).ToArray();
        var vocabulary = Vocabulary.Learn(said.Select(text => FeatureNames.Of(text)), RarestFeature);
        return new TalkActModel(new FittedClassifier(vocabulary, ClassifierTrainer.Train(
            [.. said.Select(vocabulary.Vector)],
            [.. texts.Select(text => (int[])[(int?)text.Act ?? TalkActModel.ActCount])],
            vocabulary.Count,
            TalkActModel.ActCount + 1,
            Passes,
            [.. texts.Select(text => text.Act is null ? 1f : CountOfAnExample)])));
    }

    private IEnumerable<(TalkAct? Act, string Text)> Texts()
    {
        var known = examples.Select(example => PlainWords.Of(example.Text)).ToHashSet(StringComparer.Ordinal);
        var own = knowledge.Topics.OrderBy(topic => topic.Key, StringComparer.Ordinal)
            .SelectMany(topic => topic.Value.Phrasings.Select(phrasing => phrasing.Text))
            .Where(text => TalkActReader.IsShort(text) && !known.Contains(PlainWords.Of(text)));
        return examples.Select(example => ((TalkAct?)example.Act, example.Text)).Concat(own.Select(text => ((TalkAct?)null, text)));
    }

    private string Fingerprint()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var text in Texts().Select(text => $"{text.Act}\t{text.Text}").Append(terms.Source).Append(Method))
            hash.AppendData(Encoding.UTF8.GetBytes(text + "\n"));
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }
}
