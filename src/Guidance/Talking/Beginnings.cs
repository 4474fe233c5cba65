using System.Collections.Frozen;

namespace GentleSleepBot.Guidance.Talking;

/// <summary>Words that a message may begin with, told by their first word. Immutable.</summary>
internal sealed class Beginnings
{
    private readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> _byFirstWord;

    public Beginnings(IEnumerable<string> all) => _byFirstWord = all
        .GroupBy(each => each.Split(' ')[0], StringComparer.Ordinal)
        .ToFrozenDictionary(each => each.Key, each => each.OrderByDescending(words => words.Length).ToArray(), StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The longest that plain words begin with; null for none.</summary>
    public string? Of(ReadOnlySpan<char> plain)
    {
        var end = plain.IndexOf(' ');
        if (!_byFirstWord.TryGetValue(end < 0 ? plain : plain[..end], out var candidates))
            return null;

        foreach (var words in candidates)
        {
            if (plain.StartsWith(words, StringComparison.Ordinal) && (plain.Length == words.Length || plain[words.Length] == ' '))
                return words;
        }

        return null;
    }
}
