namespace GentleSleepBot.Guidance.Language;

/// <summary>
/// Finds the vocabulary word a mistyped word stands for: one typing slip (a letter missing, extra, wrong or swapped with its
/// neighbour) in words of 5 to 7 letters, two in words of 8 or more; doubled letters never count. Ordinary English words are
/// never repaired. Safe for use from many threads.
/// </summary>
public sealed class WordRepair
{
    private const int LongestWord = 24;

    // In a long word only a doubled letter parts it from the word that is meant; a short one may be another with a slip: "boody".
    private const int LongWord = 8;
    private readonly string[] _words;
    private readonly string[] _squeezedWords;
    private readonly Dictionary<string, int[]> _exact = new(StringComparer.Ordinal);
    private readonly DeletionIndex _deletions;
    private readonly Dictionary<string, List<int>> _squeezed = new(StringComparer.Ordinal);

    /// <summary>Builds the index over a vocabulary of normalised words (see <see cref="MessageWord.Text"/>).</summary>
    public WordRepair(IEnumerable<string> vocabulary)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        _words = [.. vocabulary.Distinct(StringComparer.Ordinal)];
        _squeezedWords = [.. _words.Select(Squeeze)];
        _deletions = new DeletionIndex(_squeezedWords, index => Tolerance(_words[index]));
        for (var index = 0; index < _words.Length; index++)
        {
            _exact.Add(_words[index], [index]);
            Put(_squeezed, _squeezedWords[index], index);
        }
    }

    /// <summary>The vocabulary in the order given, without repeats; indexes of <see cref="Find"/> point into it.</summary>
    public IReadOnlyList<string> Vocabulary => _words;

    /// <summary>The single best vocabulary word for a word, itself when it is one, or null.</summary>
    public string? Repair(string word)
    {
        var found = Find(word);
        return found.Count == 0 ? null : _words[found[0]];
    }

    /// <summary>Indexes of the vocabulary words a word may stand for, nearest first; empty when none or when it is an ordinary word.</summary>
    public IReadOnlyList<int> Find(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (_exact.TryGetValue(word, out var exact))
            return exact;
        if (word.Length < 3 || word.Length > LongestWord || !char.IsAsciiLetterLower(word[0]) || CommonWords.Contains(word))
            return [];

        var squeezed = Squeeze(word);
        if (squeezed.Length != word.Length && CommonWords.Contains(Elongation(word)))
            return _squeezed.TryGetValue(squeezed, out var stretched) ? stretched : [];
        return _squeezed.TryGetValue(squeezed, out var same) ? word.Length >= LongWord ? same : [.. same.Union(Nearest(word, squeezed))] : Nearest(word, squeezed);
    }

    private List<int> Nearest(string word, string squeezed)
    {
        if (squeezed.Length < 4)
            return [];
        var near = new List<(int Index, int Distance)>();
        var seen = new HashSet<int>();
        Span<char> once = stackalloc char[squeezed.Length];
        Span<char> twice = stackalloc char[squeezed.Length];
        Consider(squeezed, word, squeezed, near, seen);
        for (var i = 0; i < squeezed.Length; i++)
        {
            var one = DeletionIndex.Delete(squeezed, i, once);
            Consider(one, word, squeezed, near, seen);
            for (var j = i; squeezed.Length >= 6 && j < one.Length; j++)
                Consider(DeletionIndex.Delete(one, j, twice), word, squeezed, near, seen);
        }

        return [.. near.OrderBy(known => known.Distance).Select(known => known.Index)];
    }

    private void Consider(ReadOnlySpan<char> key, string word, string squeezed, List<(int Index, int Distance)> near, HashSet<int> seen)
    {
        foreach (var index in _deletions.Find(key))
        {
            if (!seen.Add(index))
                continue;
            var distance = Math.Min(TypingDistance.Between(squeezed, _squeezedWords[index]), TypingDistance.Between(word, _words[index]));
            if (distance <= Tolerance(_words[index]))
                near.Add((index, distance));
        }
    }

    private static void Put(Dictionary<string, List<int>> lists, string key, int index)
    {
        if (!lists.TryGetValue(key, out var list))
            lists.Add(key, list = []);
        if (!list.Contains(index))
            list.Add(index);
    }

    private static int Tolerance(string word) => word.Length >= 8 ? 2 : word.Length >= 5 ? 1 : 0;

    private static string Squeeze(string word) => Shorten(word, 1);

    private static string Elongation(string word) => Shorten(word, 2);

    private static string Shorten(string word, int run)
    {
        Span<char> kept = stackalloc char[word.Length];
        var length = 0;
        for (var i = 0; i < word.Length; i++)
        {
            if (i < run || word.AsSpan(i - run, run).ContainsAnyExcept(word[i]))
                kept[length++] = word[i];
        }

        return length == word.Length ? word : kept[..length].ToString();
    }
}
