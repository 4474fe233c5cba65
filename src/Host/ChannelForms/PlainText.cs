using System.Buffers;
using System.Text.RegularExpressions;

namespace GentleSleepBot.Host.ChannelForms;

/// <summary>Markdown as plain words, for channels that would show its signs. Sources stand below as footnotes.</summary>
internal static partial class PlainText
{
    private static readonly SearchValues<char> SignLetters = SearchValues.Create("*#`");

    public static string Of(string text)
    {
        var plain = text.Contains('[') ? WithoutLinks(text) : text;
        return (plain.AsSpan().ContainsAny(SignLetters) ? Signs().Replace(plain, "") : plain).Trim();
    }

    private static string WithoutLinks(string text)
    {
        var plain = Citation().Replace(text, "[${number}]");
        if (plain.Contains("](", StringComparison.Ordinal))
            plain = Link().Replace(plain, link => Say(link.Groups["words"].Value, link.Groups["to"].Value));
        return Definition().Replace(plain, line => line.Groups["title"].Value is { Length: > 0 } title
            ? $"[{line.Groups["key"].Value}] {title} {line.Groups["to"].Value}"
            : $"[{line.Groups["key"].Value}] {line.Groups["to"].Value}");
    }

    // A number to call is words already; an address is put beside the words that hid it.
    private static string Say(string words, string to)
    {
        var number = to.StartsWith("tel:", StringComparison.OrdinalIgnoreCase) || to.StartsWith("sms:", StringComparison.OrdinalIgnoreCase) ? to["tel:".Length..] : null;
        var isSaid = number is null ? words == to : Digits(words).Contains(Digits(number), StringComparison.Ordinal);
        return isSaid ? words : $"{words} ({number ?? to})";
    }

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));

    [GeneratedRegex(@"\[(?<number>\d+)\]\[\d+\]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Citation();

    [GeneratedRegex(@"\[(?<words>[^\]]*)\]\((?<to>[^)\s]*)[^)]*\)", RegexOptions.NonBacktracking)]
    private static partial Regex Link();

    [GeneratedRegex("^ {0,3}\\[(?<key>[^\\]\\n]+)\\]:[ \\t]*(?<to>[^\\s]+)(?:[ \\t]+\"(?<title>[^\"\\n]*)\")?[ \\t]*$", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Definition();

    [GeneratedRegex(@"\*+|(?:^ {0,3}#{1,6} )|`", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Signs();
}
