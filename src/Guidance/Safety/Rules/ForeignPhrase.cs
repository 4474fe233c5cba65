namespace GentleSleepBot.Guidance.Safety.Rules;

/// <summary>Words of danger in another language.</summary>
/// <param name="Language">The language.</param>
/// <param name="Parts">Runs of words that must all stand in the message.</param>
/// <param name="IsCrisis">Whether they speak of the parent's crisis, and not of a child in danger.</param>
internal sealed record ForeignPhrase(ForeignLanguage Language, string[] Parts, bool IsCrisis)
{
    // One word alone may be English too ("convulsion"), so that it counts only in a message of that language.
    private readonly bool _isSureAlone = Language.Script is not null || Parts.Length > 1 || Parts[0].Contains(' ', StringComparison.Ordinal);
    private readonly string[] _wanted = [.. Parts.Select(part => Language.Script is null ? $" {part} " : part)];

    /// <summary>Whether a message says it.</summary>
    /// <param name="folded">The message's words, a space before and after each.</param>
    /// <param name="own">The language the message is in; null for English.</param>
    public bool StandsIn(string folded, ForeignLanguage? own) =>
        (_isSureAlone || Language == own) && Array.TrueForAll(_wanted, part => folded.Contains(part, StringComparison.Ordinal));
}
