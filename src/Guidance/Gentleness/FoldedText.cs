using System.Globalization;
using System.Text;

namespace GentleSleepBot.Guidance.Gentleness;

/// <summary>A text as the rules read it: lower case, straight quotes, single spaces, no Markdown marks or invisible letters, and where each letter came from.</summary>
internal sealed class FoldedText
{
    private readonly List<int> _origins;

    private FoldedText(string text, List<int> origins)
    {
        Text = text;
        _origins = origins;
    }

    public string Text { get; }

    public static FoldedText Of(string original)
    {
        var folded = new StringBuilder(original.Length);
        var origins = new List<int>(original.Length);
        for (var at = 0; at < original.Length; at++)
        {
            var letter = Fold(original, at);
            if (letter == '\0' || (letter == ' ' && folded.Length > 0 && folded[^1] is ' ' or '\n'))
                continue;

            folded.Append(letter);
            origins.Add(at);
        }

        return new FoldedText(folded.ToString(), origins);
    }

    /// <summary>Start and length in the original of a stretch of the folded text.</summary>
    public (int Start, int Length) Original(int start, int length) =>
        (_origins[start], _origins[start + length - 1] - _origins[start] + 1);

    private static char Fold(string original, int at)
    {
        var letter = original[at];
        switch (letter)
        {
            case '’' or '‘' or 'ʼ' or '´' or '`':
                return '\'';
            case '“' or '”' or '«' or '»':
                return '"';
            case '\u2010' or '\u2011' or '\u2012':
                return '-';
            case '*' or '_' or '~' or '#' or '>':
                return '\0';
            case '\r':
                return '\0';
            case '\n':
                return EndsALine(original, at) ? '\n' : ' ';
        }

        return CharUnicodeInfo.GetUnicodeCategory(letter) switch
        {
            UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.Control => '\0',
            UnicodeCategory.SpaceSeparator => ' ',
            _ => char.ToLowerInvariant(letter),
        };
    }

    // A line that goes on in small letters is one sentence with the next: "leave\nhim to cry".
    private static bool EndsALine(string text, int at)
    {
        var next = at + 1;
        while (next < text.Length && text[next] is ' ' or '\r' or '*' or '_')
            next++;
        return next >= text.Length || !char.IsLower(text[next]);
    }
}
