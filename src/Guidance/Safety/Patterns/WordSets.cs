using System.Runtime.InteropServices;

namespace GentleSleepBot.Guidance.Safety.Patterns;

/// <summary>The sets of words that patterns name, each numbered once however often it is named.</summary>
internal sealed class WordSets : IEqualityComparer<int[]>
{
    private readonly Dictionary<int[], int> _numbers;

    /// <summary>Begins with none.</summary>
    public WordSets() => _numbers = new Dictionary<int[], int>(this);

    /// <summary>How many there are.</summary>
    public int Count => _numbers.Count;

    /// <summary>The number of a set of vocabulary numbers.</summary>
    public int Of(IEnumerable<int> ids)
    {
        int[] set = [.. ids.Distinct().Order()];
        if (!_numbers.TryGetValue(set, out var number))
            _numbers.Add(set, number = _numbers.Count);
        return number;
    }

    /// <summary>The sets that hold each word, as rows by vocabulary number.</summary>
    /// <param name="words">How many words the vocabulary has.</param>
    public Rows<int> ByWord(int words) => Rows<int>.Of(words, _numbers.SelectMany(set => set.Key.Select(id => (id, set.Value))));

    /// <inheritdoc/>
    public bool Equals(int[]? x, int[]? y) => x.AsSpan().SequenceEqual(y);

    /// <inheritdoc/>
    public int GetHashCode(int[] obj)
    {
        var hash = new HashCode();
        hash.AddBytes(MemoryMarshal.AsBytes(obj.AsSpan()));
        return hash.ToHashCode();
    }
}
