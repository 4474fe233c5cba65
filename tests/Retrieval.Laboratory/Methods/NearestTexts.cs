using GentleSleepBot.Guidance.Retrieval;

namespace Retrieval.Laboratory.Methods;

/// <summary>Okapi BM25 (Robertson and others, 1994) over single texts; a label scores the mean of its three nearest texts.</summary>
internal sealed class NearestTexts
{
    private const float Saturation = 1.2f;
    private const float LengthShare = 0.75f;
    private const int Nearest = 3;

    private readonly LearnedTexts _learned;
    private readonly Dictionary<string, List<(int Text, float Weight)>> _found = new(StringComparer.Ordinal);

    public NearestTexts(LearnedTexts learned)
    {
        _learned = learned;
        var words = learned.Texts.Select(Words).ToArray();
        var mean = (float)words.Average(text => text.Length);
        var holders = words.SelectMany(text => text.Distinct(StringComparer.Ordinal)).CountBy(word => word, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        foreach (var (text, said) in words.Index())
        {
            foreach (var (word, count) in said.CountBy(word => word, StringComparer.Ordinal))
            {
                var rarity = MathF.Log(1f + ((words.Length - holders[word] + 0.5f) / (holders[word] + 0.5f)));
                var weight = rarity * count * (Saturation + 1) / (count + (Saturation * (1 - LengthShare + (LengthShare * said.Length / mean))));
                if (!_found.TryGetValue(word, out var list))
                    _found[word] = list = [];
                list.Add((text, weight));
            }
        }
    }

    public float[] Score(IReadOnlyList<MessagePiece> message)
    {
        var scores = new float[_learned.Texts.Count];
        foreach (var word in Words(message).Distinct(StringComparer.Ordinal))
        {
            foreach (var (text, weight) in _found.GetValueOrDefault(word) ?? [])
                scores[text] += weight;
        }

        var labels = scores.Index().SelectMany(text => _learned.Labels[text.Index], (text, label) => (Index: label, text.Item)).GroupBy(text => text.Index).ToDictionary(label => label.Key, label => label.Select(text => text.Item).OrderDescending().Take(Nearest).Average());
        return [.. Enumerable.Range(0, _learned.LabelCount).Select(label => labels.GetValueOrDefault(label))];
    }

    private string[] Words(IReadOnlyList<MessagePiece> text) => [.. text.SelectMany(piece => piece.Terms).Where(term => !_learned.Terms.IsStopWord(term))];
}
