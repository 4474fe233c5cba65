using System.Collections.Frozen;
using System.Text.RegularExpressions;
using GentleSleepBot.Guidance.Retrieval;

namespace GentleSleepBot.Guidance.Rephrasing;

/// <summary>Cuts sentences into the words whose support is checked. Safe for use by many threads.</summary>
internal sealed partial class RephrasingWords
{
    private const int WordsADenialReaches = 5;

    private readonly FrozenSet<string> _free;
    private readonly FrozenSet<string> _negations;
    private readonly FrozenSet<string> _numbers;

    public RephrasingWords(RephrasingFile file)
    {
        _negations = file.Negations.ToFrozenSet(StringComparer.Ordinal);
        _numbers = file.Numbers.ToFrozenSet(StringComparer.Ordinal);
        _free = file.FreeWords.Concat(file.FeelingWords).Select(Stemmer.Stem).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>Words that need support, in order: all but the free ones. A number always needs it.</summary>
    public IReadOnlyList<SupportedWord> Of(string sentence)
    {
        var words = new List<SupportedWord>();
        foreach (var clause in ClauseEnd().Split(sentence.ToLowerInvariant().Replace('’', '\'')))
        {
            var sinceDenial = WordsADenialReaches;
            foreach (var word in Word().EnumerateMatches(clause))
            {
                var plain = clause.Substring(word.Index, word.Length).Replace("'", "", StringComparison.Ordinal);
                sinceDenial = _negations.Contains(plain) ? 0 : sinceDenial + 1;
                if (sinceDenial > 0 && SupportedOf(plain, sinceDenial <= WordsADenialReaches) is { } supported)
                    words.Add(supported);
            }
        }

        return words;
    }

    /// <summary>Whether a sentence denies anything.</summary>
    public bool Denies(string sentence) => Word().Matches(sentence.ToLowerInvariant().Replace('’', '\'')).Any(word => _negations.Contains(word.Value.Replace("'", "", StringComparison.Ordinal)));

    private SupportedWord? SupportedOf(string plain, bool denied)
    {
        if (char.IsDigit(plain[0]) || (_numbers.Contains(plain) && plain != "one"))
            return new SupportedWord(plain, IsDenied: false, IsNumber: true);

        var stem = Stemmer.Stem(plain);
        return _free.Contains(stem) ? null : new SupportedWord(stem, denied, IsNumber: false);
    }

    [GeneratedRegex(@"[,;:.!?()–—]|\bbut\b|\bthen\b|\bso\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ClauseEnd();

    [GeneratedRegex(@"\d+([.,:]\d+)*%?|\p{L}[\p{L}\p{M}']*", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();
}
