using System.Collections.Frozen;
using GentleSleepBot.Guidance.Language;

namespace GentleSleepBot.Guidance.Safety.Rules;

/// <summary>Tells when a message is in another language, and catches emergency and crisis words in those we list.</summary>
internal sealed class LanguageScreen
{
    private const double LeastShare = 0.25;
    private const int LeastMarks = 2;
    private const char LastLatinLetter = '\u024F';
    private readonly ForeignLanguage[] _languages;
    private readonly ForeignPhrase[] _ofOwnScript;
    private readonly FrozenDictionary<string, ForeignPhrase[]> _byFirstWord;
    private readonly FrozenDictionary<string, ForeignLanguage[]> _byMarker;

    public LanguageScreen(IReadOnlyList<SafetyFile.LanguageEntry> languages)
    {
        _languages = [.. languages.Select((entry, order) => new ForeignLanguage(order, entry.Code, entry.Script, Fold(entry.Markers)))];
        var phrases = _languages.Zip(languages, (language, entry) => Phrases(language, entry.Emergency, false).Concat(Phrases(language, entry.Crisis, true)))
            .SelectMany(all => all).ToLookup(phrase => phrase.Language.Script is null);
        _ofOwnScript = [.. phrases[false]];
        _byFirstWord = phrases[true].GroupBy(phrase => phrase.Parts[0].Split(' ')[0], StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        _byMarker = _languages.SelectMany(language => language.Markers.Distinct(StringComparer.Ordinal).Select(marker => (marker, language)))
            .GroupBy(pair => pair.marker, pair => pair.language, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The language's code, or null for English; adds a finding when a listed emergency or crisis word stands in the message.</summary>
    public string? Find(MessageText text, List<SafetyFinding> findings)
    {
        var isLatin = !text.Original.AsSpan().ContainsAnyExceptInRange('\0', LastLatinLetter);
        var folded = Fold(text);
        var own = LanguageOf(text, folded, isLatin);
        if (Candidates(text, isLatin).Where(phrase => phrase.StandsIn(folded, own)).MinBy(phrase => (phrase.IsCrisis, phrase.Language.Order)) is not { } said)
            return own?.Code;

        var (rule, level) = said.IsCrisis ? ("L-crisis", SafetyLevel.ParentCrisis) : ("L-emergency", SafetyLevel.MedicalEmergency);
        findings.Add(new SafetyFinding(rule, level, SafetyWhen.Now, text.Original, 0, text.Original.Length - 1, false));
        return said.Language.Code;
    }

    private IEnumerable<ForeignPhrase> Candidates(MessageText text, bool isLatin)
    {
        // Each is looked for in the whole message, so once is enough however often its first word stands there.
        HashSet<string>? met = null;
        foreach (var word in text.Words)
        {
            if (!_byFirstWord.TryGetValue(word.Text, out var phrases) || !(met ??= new(StringComparer.Ordinal)).Add(word.Text))
                continue;
            foreach (var phrase in phrases)
                yield return phrase;
        }

        foreach (var phrase in isLatin ? [] : _ofOwnScript)
            yield return phrase;
    }

    private ForeignLanguage? LanguageOf(MessageText text, string folded, bool isLatin)
    {
        var sure = new double[_languages.Length];
        foreach (var word in text.Words)
        {
            foreach (var language in _byMarker.GetValueOrDefault(word.Text) ?? [])
                sure[language.Order] += language.Script is null ? 1 : 0;
        }

        foreach (var language in _languages)
        {
            ref var marks = ref sure[language.Order];
            if (language.Script is not null)
                marks = isLatin || !language.IsWrittenIn(text.Original) ? 0 : 1 + language.Markers.Count(marker => folded.Contains(marker, StringComparison.Ordinal));
            else if (marks < LeastMarks || marks < text.Words.Count * LeastShare)
                marks = 0;
        }

        return _languages.MaxBy(language => sure[language.Order]) is { } best && sure[best.Order] > 0 ? best : null;
    }

    private static IEnumerable<ForeignPhrase> Phrases(ForeignLanguage language, IEnumerable<string> written, bool isCrisis) =>
        written.Select(phrase => new ForeignPhrase(language, [.. Fold(phrase.Split('+'))], isCrisis));

    private static IReadOnlyList<string> Fold(IEnumerable<string> written) => [.. written.Select(word => Fold(MessageText.Parse(word)).Trim())];

    private static string Fold(MessageText text) => " " + string.Join(' ', text.Words.Select(word => word.Text)) + " ";
}
