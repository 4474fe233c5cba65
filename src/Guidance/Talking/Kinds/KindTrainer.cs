using System.Security.Cryptography;
using System.Text;
using GentleSleepBot.Guidance.Learning;
using GentleSleepBot.Guidance.Retrieval;
using GentleSleepBot.Guidance.Talking.Acts;

namespace GentleSleepBot.Guidance.Talking.Kinds;

/// <summary>Learns kinds of messages from examples of each.</summary>
/// <typeparam name="TKind">The kinds.</typeparam>
/// <param name="terms">Words of a message.</param>
/// <param name="name">What the model is called, before the mark of its texts.</param>
/// <param name="examples">Each kind's messages.</param>
internal sealed class KindTrainer<TKind>(MessageTerms terms, string name, IReadOnlyList<(TKind Kind, string Text)> examples) : IModelTrainer<KindModel<TKind>>
    where TKind : struct, Enum
{
    private const int Passes = 10;
    private const int RarestFeature = 2;
    private const int Folds = 5;
    private const string Method = "2";

    private readonly FeatureExtractor _features = new(terms);

    public string Name => $"{name}-{Fingerprint()}";

    public KindModel<TKind> Train() => Fit(examples);

    /// <summary>For every example its kind, and what a reader that never saw it says of it.</summary>
    public IReadOnlyList<(TKind Kind, string Text, LikelyKind<TKind> Read)> CrossValidate() =>
        [.. Enumerable.Range(0, Folds).AsParallel().AsOrdered().SelectMany(fold =>
        {
            var reader = new KindReader<TKind>(terms, Fit([.. examples.Where((_, at) => at % Folds != fold)]));
            return examples.Where((_, at) => at % Folds == fold).Select(example => (example.Kind, example.Text, reader.Read(example.Text)));
        })];

    private KindModel<TKind> Fit(IReadOnlyList<(TKind Kind, string Text)> texts)
    {
        var said = texts.Select(example => TalkActReader.Framed(_features, terms, example.Text)).ToArray();
        var vocabulary = Vocabulary.Learn(said.Select(text => FeatureNames.Of(text)), RarestFeature);
        return new KindModel<TKind>(new FittedClassifier(vocabulary, ClassifierTrainer.Train(
            [.. said.Select(vocabulary.Vector)],
            [.. texts.Select(example => (int[])[Convert.ToInt32(example.Kind, null)])],
            vocabulary.Count,
            KindModel<TKind>.Count,
            Passes)));
    }

    private string Fingerprint()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var text in examples.Select(example => $"{example.Kind}\t{example.Text}").Append(terms.Source).Append(Method))
            hash.AppendData(Encoding.UTF8.GetBytes(text + "\n"));
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }
}
