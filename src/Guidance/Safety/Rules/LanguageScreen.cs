using GentleSleepBot.Guidance.Language;

namespace GentleSleepBot.Guidance.Safety.Rules;

/// <summary>Tells when a message is in another language, and catches emergency and crisis words in those we list.</summary>
internal sealed class LanguageScreen(IReadOnlyList<SafetyFile.LanguageEntry> languages)
{
    private const double LeastShare = 0.25;

    /// <summary>The language's code, or null for English; adds a finding when a listed emergency or crisis word stands in the message.</summary>
    public string? Find(MessageText text, List<SafetyFinding> findings)
    {
        if (text.Words.Count == 0)
            return null;
        var folded = " " + string.Join(' ', text.Words.Select(word => word.Text)) + " ";
        foreach (var language in languages)
        {
            var isIt = IsIn(language, text, folded);
            var emergency = First(language.Emergency, folded, language.Script is not null);
            var crisis = First(language.Crisis, folded, language.Script is not null);
            if ((isIt || emergency?.Contains(' ', StringComparison.Ordinal) == true) && emergency is not null)
                findings.Add(new SafetyFinding("L-emergency", SafetyLevel.MedicalEmergency, SafetyWhen.Now, text.Original, 0, text.Original.Length - 1, false));
            else if ((isIt || crisis?.Contains(' ', StringComparison.Ordinal) == true) && crisis is not null)
                findings.Add(new SafetyFinding("L-crisis", SafetyLevel.ParentCrisis, SafetyWhen.Now, text.Original, 0, text.Original.Length - 1, false));
            else if (!isIt)
                continue;
            return language.Code;
        }

        return null;
    }

    private static bool IsIn(SafetyFile.LanguageEntry language, MessageText text, string folded)
    {
        if (language.Script is { } script)
            return text.Original.Any(letter => script.Length == 2 ? letter >= script[0] && letter <= script[1] : script.Contains(letter, StringComparison.Ordinal))
                && (language.Markers.Count == 0 || language.Markers.Any(marker => folded.Contains(marker, StringComparison.Ordinal)));
        var hits = text.Words.Count(word => language.Markers.Contains(word.Text));
        return hits >= 2 && hits >= text.Words.Count * LeastShare;
    }

    private static string? First(IEnumerable<string> words, string folded, bool anywhere) =>
        words.FirstOrDefault(word => folded.Contains(anywhere ? word : " " + word + " ", StringComparison.Ordinal));
}
