using System.Collections.Frozen;
using System.Text.RegularExpressions;
using GentleSleepBot.Guidance.Retrieval;

namespace GentleSleepBot.Guidance.Rephrasing;

/// <summary>Finds the words of a sentence that carry what it says. Safe for use by many threads.</summary>
internal sealed partial class RephrasingWords
{
    private const string Child = "#child";

    private readonly FrozenSet<string> _free;
    private readonly FrozenSet<string> _feelings;
    private readonly FrozenSet<string> _child;
    private readonly FrozenSet<string> _numbers;

    public RephrasingWords(RephrasingFile file)
    {
        _free = Stems(file.FreeWords);
        _feelings = Stems(file.FeelingWords);
        _child = file.ChildWords.ToFrozenSet(StringComparer.Ordinal);
        _numbers = file.Numbers.ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>
    /// The words that must stay, in order: all but the small ones, a clause of feeling, and nothing at all of a clause with a number.
    /// Every word for the child counts as the same one.
    /// </summary>
    public IEnumerable<string> Of(string sentence) =>
        Clauses(sentence).SelectMany(words => words.Any(IsNumber) ? words.Select(StemOf) : words.Select(StemOf).Where(stem => !_free.Contains(stem)));

    /// <summary>All words but those of a clause of feeling, in order.</summary>
    public IEnumerable<string> AllOf(string sentence) => Clauses(sentence).SelectMany(words => words.Select(StemOf));

    private IEnumerable<List<string>> Clauses(string sentence)
    {
        var plain = LittleOne().Replace(sentence.ToLowerInvariant().Replace('’', '\''), "child");
        return ClauseEnd().Split(Denial().Replace(plain, Undone)).Select(clause => Word().Matches(clause).Select(word => word.Value).ToList()).Where(words => !IsFeeling(words));
    }

    private bool IsFeeling(List<string> words) => !words.Any(IsNumber) && words.Select(StemOf).All(stem => _free.Contains(stem) || _feelings.Contains(stem));

    private bool IsNumber(string word) => char.IsDigit(word[0]) || _numbers.Contains(word);

    private string StemOf(string word) => _child.Contains(word) ? Child : Stemmer.Stem(word);

    private static FrozenSet<string> Stems(IEnumerable<string> words) => words.Select(Stemmer.Stem).ToFrozenSet(StringComparer.Ordinal);

    private static string Undone(Match denial) => denial.Groups["verb"].Value switch
    {
        "ca" => "can not",
        "wo" => "will not",
        var verb => $"{verb} not",
    };

    [GeneratedRegex(@"[,;:.!?()–—“”""]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ClauseEnd();

    [GeneratedRegex(@"\b(?<verb>\p{L}+)n't\b|\b(?<verb>can)not\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Denial();

    [GeneratedRegex(@"\b(your )?little ones?\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LittleOne();

    [GeneratedRegex(@"\d+([.,:]\d+)*%?|\p{L}[\p{L}\p{M}]*", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();
}
