using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using GentleSleepBot.Guidance.Learning;
using GentleSleepBot.Guidance.Reading;
using GentleSleepBot.Guidance.Retrieval;

namespace GentleSleepBot.Guidance.Answers.Asked;

/// <summary>Learns how parents ask for each answer: the mean of its messages (Rocchio, 1971) over weighed features, and over the topics that the ranker finds in them.</summary>
internal sealed class AskedTrainer(MessageTerms terms, IReadOnlyList<AskedEntry> entries, TopicRanker topics) : IModelTrainer<AskedModel>
{
    private const int RarestFeature = 2;
    private const string Method = "4";

    private readonly FeatureExtractor _features = new(terms);

    public string Name => "asked-" + Fingerprint();

    public AskedModel Train()
    {
        var lines = entries.Index().SelectMany(entry => entry.Item.Lines, (entry, line) => (Answer: entry.Index, Line: line)).ToArray();
        var texts = lines.Select(line => new PiecesText(_features, terms.Pieces(line.Line))).ToArray();
        var vocabulary = Vocabulary.Learn(texts.Select(text => FeatureNames.Of(text)), RarestFeature);
        var (starts, places) = Places(lines.Zip(texts, (line, text) => (line.Answer, vocabulary.Vector(text))), vocabulary.Count);
        var topicIds = topics.Rank("", Facts.None).Matches.Select(match => match.TopicId).Order(StringComparer.Ordinal).ToArray();
        var profile = new TopicProfile(topicIds);
        var learned = lines.Zip(texts).AsParallel().AsOrdered()
            .Select(line => new AskedLine(line.First.Answer, vocabulary.Vector(line.Second), profile.Of(topics.Rank(line.First.Line, Facts.None)))).ToArray();
        var model = new AskedModel([.. entries.Select(entry => entry.Answer.Id)], topicIds, vocabulary, starts, places, Profiles(learned, topicIds));
        AskedSharpener.Sharpen(model, learned);
        return model;
    }

    private (int[] Starts, AskedModel.Place[] Places) Places(IEnumerable<(int Answer, SparseVector Text)> texts, int features)
    {
        var weights = new Dictionary<(int Feature, int Answer), float>();
        foreach (var (answer, (present, values)) in texts)
        {
            for (var at = 0; at < present.Length; at++)
                CollectionsMarshal.GetValueRefOrAddDefault(weights, (present[at], answer), out _) += values[at] / entries[answer].Lines.Count;
        }

        var starts = new int[features + 1];
        foreach (var (feature, _) in weights.Keys)
            starts[feature + 1]++;
        for (var feature = 0; feature < features; feature++)
            starts[feature + 1] += starts[feature];
        return (starts, [.. weights.OrderBy(weight => weight.Key).Select(weight => new AskedModel.Place(weight.Key.Answer, weight.Value))]);
    }

    private float[] Profiles(IReadOnlyList<AskedLine> lines, string[] topicIds)
    {
        var profiles = new float[entries.Count * topicIds.Length];
        foreach (var (answer, _, profile) in lines)
        {
            var sum = profiles.AsSpan(answer * topicIds.Length, topicIds.Length);
            for (var at = 0; at < profile.Length; at++)
                sum[at] += profile[at];
        }

        for (var answer = 0; answer < entries.Count; answer++)
            TopicProfile.ScaleToUnit(profiles.AsSpan(answer * topicIds.Length, topicIds.Length));
        return [.. Enumerable.Range(0, topicIds.Length).SelectMany(topic => Enumerable.Range(0, entries.Count).Select(answer => profiles[(answer * topicIds.Length) + topic]))];
    }

    private string Fingerprint()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var text in entries.SelectMany(entry => entry.Lines, (entry, line) => $"{entry.Answer.Id}\t{line}").Append(terms.Source).Append(topics.Name).Append(Method))
            hash.AppendData(Encoding.UTF8.GetBytes(text + "\n"));
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }
}
