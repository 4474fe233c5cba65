using System.Globalization;
using System.Text.RegularExpressions;

namespace GentleSleepBot.Guidance.Rephrasing;

/// <summary>Cuts a composed answer into its sentences.</summary>
public static partial class CuratedSentences
{
    /// <summary>The sentences of a text in order; words in quotation marks stay together, paragraphs and list marks fall away.</summary>
    /// <param name="text">A composed part of an answer; citations stand as <c>[1]</c>.</param>
    public static IReadOnlyList<CuratedSentence> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        var sentences = new List<CuratedSentence>();
        var open = "";
        foreach (Match piece in Piece().Matches(text))
        {
            open = $"{open} {piece.Groups["text"].Value.Trim()}".TrimStart(' ', '-', '*');
            if (open.Count(letter => letter == '“') > open.Count(letter => letter == '”'))
                continue;

            if (open.Any(char.IsLetter))
                sentences.Add(new CuratedSentence($"s{sentences.Count + 1}", open, NumbersIn(piece.Groups["citations"].Value)));
            open = "";
        }

        return sentences;
    }

    private static int[] NumbersIn(string citations) =>
        [.. Number().Matches(citations).Select(number => int.Parse(number.ValueSpan, CultureInfo.InvariantCulture))];

    [GeneratedRegex(@"(?<text>[^.!?\n]*([.!?](?=[\p{L}\d])[^.!?\n]*)*([.!?][”’)]*|\n|$))(?<citations>( *\[\d+\])*)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Piece();

    [GeneratedRegex(@"\d+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();
}
