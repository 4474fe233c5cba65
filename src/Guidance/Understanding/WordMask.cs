using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;
using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Language;

namespace GentleSleepBot.Guidance.Understanding;

/// <summary>
/// Makes what may leave the house of a parent's message: only words that are ordinary or that parents use of sleep, and short numbers. Names, dates,
/// long numbers, addresses and words nobody knows become a mark or fall away. Safe for use by many threads.
/// </summary>
internal sealed partial class WordMask
{
    /// <summary>Stands for one or more words that are kept here.</summary>
    public const string Mark = "[name]";

    private const int OftenEnough = 3;

    private readonly FrozenSet<string> _names;
    private readonly WordRepair _words;
    private readonly FrozenSet<string> _known;

    public WordMask(KnowledgeBase knowledge, IEnumerable<string> givenNames)
    {
        _names = givenNames.ToFrozenSet(StringComparer.Ordinal);
        _known = knowledge.Topics.Values
            .SelectMany(topic => topic.Phrasings.Select(phrasing => phrasing.Text).Append(topic.Title).Append(topic.RightNow.Base).Append(topic.Why.Base).Append(topic.NextNights.Base))
            .SelectMany(text => Token().Matches(text).Select(token => Plain(token.Value)))
            .CountBy(word => word)
            .Where(word => word.Value >= OftenEnough && !_names.Contains(word.Key))
            .Select(word => word.Key)
            .ToFrozenSet(StringComparer.Ordinal);
        _words = new WordRepair(_known);
    }

    /// <summary>The message as it may be sent.</summary>
    public string Mask(string message)
    {
        var sent = new StringBuilder(message.Length);
        var (begins, isNamed) = (true, false);
        foreach (Match token in Token().Matches(Private().Replace(message, " ")))
        {
            var isWord = char.IsLetter(token.Value[0]);
            var isLink = isNamed && token.Value is "is" or "was";
            var word = !isWord ? token.Value : isNamed && !isLink ? Mark : Sent(token.Value, begins);
            isNamed = isLink || NamingWord().IsMatch(token.Value);
            begins = token.Value is "." or "?" or "!";
            if (word == Mark && sent.ToString().EndsWith(Mark, StringComparison.Ordinal))
                continue;

            sent.Append(sent.Length > 0 && (isWord || char.IsDigit(token.Value[0])) ? " " : "").Append(word);
        }

        return sent.ToString();
    }

    private string Sent(string word, bool begins)
    {
        var plain = Plain(word);
        var isCapital = char.IsUpper(word[0]) && word.Length > 1 && word.Skip(1).All(letter => !char.IsUpper(letter)) && !begins && plain is not ("im" or "ive" or "ill" or "id");
        if (isCapital || _names.Contains(plain) || (plain.EndsWith('s') && _names.Contains(plain[..^1])))
            return Mark;
        return _known.Contains(plain) || CommonWords.Contains(plain) ? word.ToLowerInvariant() : _words.Repair(plain) ?? Mark;
    }

    private static string Plain(string word) => string.Concat(word.Where(letter => letter is not ('\'' or '’')).Select(LetterFolding.Fold));

    /// <summary>Dates, long numbers, mail and web addresses, handles.</summary>
    [GeneratedRegex(
        @"\S*@\S+|\b\w+://\S+|\bwww\.\S+|\S+\.(com|org|net|uk|au|ie|nz|ca)\b\S*|\d{1,4}[/.\-]\d{1,2}[/.\-]\d{1,4}|(\d{1,2}(st|nd|rd|th)?( of)? +)?\b(jan(uary)?|feb(ruary)?|apr(il)?|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?|(?<=\d[a-z ]*)(march|may)|(march|may)(?= *\d))\b( +\d{1,2}(st|nd|rd|th)?(?!\d))?( *,? *\d{4})?|\+?\d[\d \-()]{5,}\d|\d{4,}",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Private();

    [GeneratedRegex(@"\p{L}[\p{L}\p{M}]*(['’]\p{L}+)*|\d{1,3}([.:,]\d{1,2})?|[.,?!;:]", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Token();

    [GeneratedRegex(@"^(called|named|name|names|name['’]s)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NamingWord();
}
