using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace GentleSleepBot.Guidance.Language;

/// <summary>
/// Finds words by what is left of them when letters are taken out, without keeping a string for each of the many remainders: by their hash, so
/// that a word may be found that is another's, and whoever asks compares the words themselves.
/// </summary>
internal sealed class DeletionIndex
{
    private readonly ulong[] _hashes;
    private readonly int[] _words;

    /// <summary>Builds the index.</summary>
    /// <param name="words">The words.</param>
    /// <param name="depth">How many letters are taken out of a word at most, by its place; a word of depth 0 is never found.</param>
    public DeletionIndex(IReadOnlyList<string> words, Func<int, int> depth)
    {
        var found = new List<(ulong Hash, int Word)>();
        for (var word = 0; word < words.Count; word++)
        {
            if (depth(word) > 0)
                Add(words[word], word, depth(word), found);
        }

        var all = CollectionsMarshal.AsSpan(found);
        all.Sort();
        var kept = 0;
        for (var at = 0; at < all.Length; at++)
        {
            if (at == 0 || all[at] != all[kept - 1])
                all[kept++] = all[at];
        }

        _hashes = new ulong[kept];
        _words = new int[kept];
        for (var at = 0; at < kept; at++)
            (_hashes[at], _words[at]) = all[at];
    }

    /// <summary>Places of the words that may leave this remainder, in order.</summary>
    public ReadOnlySpan<int> Find(ReadOnlySpan<char> remainder)
    {
        var hash = HashOf(remainder);
        var first = Array.BinarySearch(_hashes, hash);
        if (first < 0)
            return [];

        var last = first;
        while (first > 0 && _hashes[first - 1] == hash)
            first--;
        while (last + 1 < _hashes.Length && _hashes[last + 1] == hash)
            last++;
        return _words.AsSpan(first, last - first + 1);
    }

    /// <summary>A word without one of its letters, written into a buffer.</summary>
    public static ReadOnlySpan<char> Delete(ReadOnlySpan<char> word, int at, Span<char> into)
    {
        word[..at].CopyTo(into);
        word[(at + 1)..].CopyTo(into[at..]);
        return into[..(word.Length - 1)];
    }

    private static void Add(ReadOnlySpan<char> remainder, int word, int depth, List<(ulong Hash, int Word)> found)
    {
        found.Add((HashOf(remainder), word));
        Span<char> shorter = stackalloc char[remainder.Length];
        for (var at = 0; depth > 0 && at < remainder.Length; at++)
            Add(Delete(remainder, at, shorter), word, depth - 1, found);
    }

    private static ulong HashOf(ReadOnlySpan<char> text) => XxHash3.HashToUInt64(MemoryMarshal.AsBytes(text));
}
