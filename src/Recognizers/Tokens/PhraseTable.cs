using System.Collections.Frozen;

namespace Recognizers.Text.Tokens;

/// <summary>Phrases of one or more words, found longest first. Words may be parted by spaces, or by one hyphen.</summary>
internal sealed class PhraseTable<TMeaning>
{
    private readonly FrozenDictionary<string, Entry[]>.AlternateLookup<ReadOnlySpan<char>> _byFirstWord;

    public PhraseTable(IEnumerable<(string Phrase, TMeaning Meaning)> phrases) =>
        _byFirstWord = phrases
            .Select(phrase => new Entry(Cut(phrase.Phrase), phrase.Meaning))
            .GroupBy(entry => entry.Words[0], StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(entry => entry.Words.Length).ToArray(), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Finds the longest phrase that begins at a token; <paramref name="next"/> is the token after it.</summary>
    public bool TryFind(TokenizedText text, int first, out int next, out TMeaning meaning)
    {
        if (text.Has(first) && _byFirstWord.TryGetValue(text.Word(first), out var entries))
        {
            foreach (var entry in entries)
            {
                if (Match(text, first, entry.Words) is var end and > 0)
                {
                    (next, meaning) = (end, entry.Meaning);
                    return true;
                }
            }
        }

        (next, meaning) = (first, default!);
        return false;
    }

    private static int Match(TokenizedText text, int first, string[] words)
    {
        var at = first;
        for (var i = 0; i < words.Length; i++)
        {
            if (i > 0 && text.IsSymbol(at, '-') && !text.Is(at, words[i]))
                at++;
            if (!text.Is(at, words[i]))
                return 0;
            at++;
        }

        return at;
    }

    private static string[] Cut(string phrase)
    {
        var text = TokenizedText.Read(phrase);
        return [.. Enumerable.Range(0, text.Count).Select(index => text.Word(index).ToString())];
    }

    private readonly record struct Entry(string[] Words, TMeaning Meaning);
}
