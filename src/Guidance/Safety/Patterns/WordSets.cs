namespace GentleSleepBot.Guidance.Safety.Patterns;

/// <summary>The sets of words that patterns name, each numbered once however often it is named.</summary>
internal sealed class WordSets
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<int[]> _sets = [];

    /// <summary>How many there are.</summary>
    public int Count => _sets.Count;

    /// <summary>The number of a set of vocabulary numbers.</summary>
    public int Of(IEnumerable<int> ids)
    {
        int[] set = [.. ids.Distinct().Order()];
        var key = string.Join(' ', set);
        if (!_numbers.TryGetValue(key, out var number))
        {
            _numbers.Add(key, number = _sets.Count);
            _sets.Add(set);
        }

        return number;
    }

    /// <summary>The sets that hold each word, as rows by vocabulary number.</summary>
    /// <param name="words">How many words the vocabulary has.</param>
    public Rows<int> ByWord(int words) => Rows<int>.Of(words, _sets.SelectMany((set, number) => set.Select(id => (id, number))));
}
