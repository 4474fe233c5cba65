namespace GentleSleepBot.Guidance.OwnWords;

/// <summary>The words of a text, each with how rare it is.</summary>
internal sealed class WeighedWords(Dictionary<string, double> words)
{
    private readonly double _length = Math.Sqrt(words.Values.Sum(weight => weight * weight));

    public int Count => words.Count;

    /// <summary>How many words both have.</summary>
    public int Shared(WeighedWords other) => words.Keys.Count(other.Has);

    /// <summary>From 0 for nothing in common to 1 for the same words.</summary>
    public double Cosine(WeighedWords other) =>
        _length == 0 || other._length == 0 ? 0 : words.Where(word => other.Has(word.Key)).Sum(word => word.Value * word.Value) / (_length * other._length);

    private bool Has(string word) => words.ContainsKey(word);
}
