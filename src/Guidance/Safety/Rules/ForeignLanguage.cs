namespace GentleSleepBot.Guidance.Safety.Rules;

/// <summary>A language other than English, as the screen tells it.</summary>
/// <param name="Order">Its place among the languages.</param>
/// <param name="Code">Its two-letter code.</param>
/// <param name="Script">First and last letter of a script of its own; null when it is written in Latin letters.</param>
/// <param name="Markers">Small words by which it is told from others.</param>
internal sealed record ForeignLanguage(int Order, string Code, string? Script, IReadOnlyList<string> Markers)
{
    public bool IsWrittenIn(string text) => Script is { } script && text.AsSpan().ContainsAnyInRange(script[0], script[1]);
}
