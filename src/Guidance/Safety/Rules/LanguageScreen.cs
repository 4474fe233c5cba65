using GentleSleepBot.Guidance.Language;

namespace GentleSleepBot.Guidance.Safety.Rules;

/// <summary>Tells when a message is in another language, and catches emergency and crisis words in those we list.</summary>
internal sealed class LanguageScreen
{
    private const double LeastShare = 0.25;
    private readonly IReadOnlyList<Language> _languages;

    public LanguageScreen(IReadOnlyList<SafetyFile.LanguageEntry> languages) =>
        _languages = [.. languages.Select(entry => new Language(entry.Code, entry.Script, Fold(entry.Markers), Phrases(entry.Emergency), Phrases(entry.Crisis)))];

    /// <summary>The language's code, or null for English; adds a finding when a listed emergency or crisis word stands in the message.</summary>
    public string? Find(MessageText text, List<SafetyFinding> findings)
    {
        if (text.Words.Count == 0)
            return null;
        var folded = Fold(text);
        var own = _languages.Where(language => Markers(language, text, folded) > 0).MaxBy(language => Markers(language, text, folded));
        if (_languages.FirstOrDefault(language => Says(language, language.Emergency, folded, language == own)) is { } emergency)
            return Found(emergency, "L-emergency", SafetyLevel.MedicalEmergency);
        if (_languages.FirstOrDefault(language => Says(language, language.Crisis, folded, language == own)) is { } crisis)
            return Found(crisis, "L-crisis", SafetyLevel.ParentCrisis);
        return own?.Code;

        string Found(Language language, string rule, SafetyLevel level)
        {
            findings.Add(new SafetyFinding(rule, level, SafetyWhen.Now, text.Original, 0, text.Original.Length - 1, false));
            return language.Code;
        }
    }

    // How sure it is that a message is in a language; 0 when it is not.
    private static int Markers(Language language, MessageText text, string folded)
    {
        if (language.Script is { } script)
        {
            var written = text.Original.Any(letter => letter >= script[0] && letter <= script[1]);
            return !written ? 0 : 1 + language.Markers.Count(marker => folded.Contains(marker, StringComparison.Ordinal));
        }

        var hits = language.Markers.Distinct(StringComparer.Ordinal).Sum(marker => text.Words.Count(word => word.Text == marker));
        return hits >= 2 && hits >= text.Words.Count * LeastShare ? hits : 0;
    }

    // One word alone may be English too ("convulsion"), so that it counts only in a message of that language.
    private static bool Says(Language language, IReadOnlyList<string[]> phrases, string folded, bool isIt) => phrases.Any(parts =>
        (isIt || parts.Length > 1 || parts[0].Contains(' ', StringComparison.Ordinal) || language.Script is not null)
        && parts.All(part => folded.Contains(language.Script is null ? " " + part + " " : part, StringComparison.Ordinal)));

    private static List<string[]> Phrases(IEnumerable<string> written) => [.. written.Select(phrase => Fold(phrase.Split('+')).ToArray())];

    private static IReadOnlyList<string> Fold(IEnumerable<string> written) => [.. written.Select(word => Fold(MessageText.Parse(word)).Trim())];

    private static string Fold(MessageText text) => " " + string.Join(' ', text.Words.Select(word => word.Text)) + " ";

    private sealed record Language(string Code, string? Script, IReadOnlyList<string> Markers, IReadOnlyList<string[]> Emergency, IReadOnlyList<string[]> Crisis);
}
