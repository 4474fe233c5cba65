using System.Globalization;
using System.Text.RegularExpressions;

namespace GentleSleepBot.Host.ClientLinks;

/// <summary>A coach's colour, moved as far as needed for words and buttons in it to be read by day and by night.</summary>
internal readonly partial record struct LinkColour
{
    // Contrast that WCAG 2.2 asks for text (1.4.3), against the chat's two grounds.
    private const double Needed = 4.5;
    private const int Steps = 40;

    private static readonly (int Red, int Green, int Blue) Night = (0x1a, 0x1d, 0x26);
    private static readonly (int Red, int Green, int Blue) Day = (0xf0, 0xed, 0xe7);

    private LinkColour(string hex, string onDark, string onLight) => (Hex, OnDark, OnLight) = (hex, onDark, onLight);

    /// <summary>The colour as chosen: <c>#rrggbb</c>.</summary>
    public string Hex { get; }

    /// <summary>The same hue, light enough for the dim page.</summary>
    public string OnDark { get; }

    /// <summary>The same hue, dark enough for the light page.</summary>
    public string OnLight { get; }

    [GeneratedRegex("^#[0-9a-fA-F]{6}$", RegexOptions.NonBacktracking)]
    private static partial Regex Written { get; }

    /// <summary>Reads a colour written as <c>#rrggbb</c>; null when it is none.</summary>
    public static LinkColour? TryRead(string? text)
    {
        if (text is null || !Written.IsMatch(text))
            return null;

        var chosen = (Part(text, 1), Part(text, 3), Part(text, 5));
        return new LinkColour(text.ToLowerInvariant(), Write(Move(chosen, (255, 255, 255), Night)), Write(Move(chosen, (0, 0, 0), Day)));
    }

    /// <summary>Contrast of two colours by WCAG 2.2: from 1 for the same to 21 for black on white.</summary>
    public static double Contrast((int Red, int Green, int Blue) one, (int Red, int Green, int Blue) other)
    {
        var (high, low) = (Math.Max(Luminance(one), Luminance(other)), Math.Min(Luminance(one), Luminance(other)));
        return (high + 0.05) / (low + 0.05);
    }

    private static (int Red, int Green, int Blue) Move((int Red, int Green, int Blue) colour, (int Red, int Green, int Blue) towards, (int Red, int Green, int Blue) ground)
    {
        for (var step = 0; step <= Steps; step++)
        {
            var part = (double)step / Steps;
            int Mix(int from, int to) => (int)Math.Round(from + ((to - from) * part));
            var moved = (Mix(colour.Red, towards.Red), Mix(colour.Green, towards.Green), Mix(colour.Blue, towards.Blue));
            if (Contrast(moved, ground) >= Needed)
                return moved;
        }

        return towards;
    }

    private static double Luminance((int Red, int Green, int Blue) colour) =>
        (0.2126 * Linear(colour.Red)) + (0.7152 * Linear(colour.Green)) + (0.0722 * Linear(colour.Blue));

    private static double Linear(int part)
    {
        var share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }

    private static int Part(string text, int at) => int.Parse(text.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static string Write((int Red, int Green, int Blue) colour) =>
        string.Create(CultureInfo.InvariantCulture, $"#{colour.Red:x2}{colour.Green:x2}{colour.Blue:x2}");
}
