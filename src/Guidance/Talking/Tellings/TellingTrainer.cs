using System.Security.Cryptography;
using System.Text;
using GentleSleepBot.Guidance.Learning;
using GentleSleepBot.Guidance.Retrieval;

namespace GentleSleepBot.Guidance.Talking.Tellings;

/// <summary>Learns what a message does in a talk from examples of each telling.</summary>
internal sealed class TellingTrainer(MessageTerms terms, IReadOnlyList<(Telling Telling, string Text)> examples) : IModelTrainer<TellingModel>
{
    private const int Passes = 10;
    private const int RarestFeature = 2;
    private const string Method = "1";

    public string Name => "told-" + Fingerprint();

    public TellingModel Train()
    {
        var features = new FeatureExtractor(terms);
        var said = examples.Select(example => TellingReader.Framed(features, terms, example.Text)).ToArray();
        var vocabulary = Vocabulary.Learn(said.Select(text => FeatureNames.Of(text)), RarestFeature);
        return new TellingModel(new FittedClassifier(vocabulary, ClassifierTrainer.Train(
            [.. said.Select(vocabulary.Vector)],
            [.. examples.Select(example => (int[])[(int)example.Telling])],
            vocabulary.Count,
            TellingModel.Count,
            Passes)));
    }

    private string Fingerprint()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var text in examples.Select(example => $"{example.Telling}\t{example.Text}").Append(terms.Source).Append(Method))
            hash.AppendData(Encoding.UTF8.GetBytes(text + "\n"));
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }
}
