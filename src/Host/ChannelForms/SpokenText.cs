using System.Text.RegularExpressions;

namespace GentleSleepBot.Host.ChannelForms;

/// <summary>A message as it is read aloud: without the numbers and addresses of its sources, which would break its sentences.</summary>
internal static partial class SpokenText
{
    public static string Of(string text) =>
        PlainText.Of(Mark().Replace(text.Contains("]:", StringComparison.Ordinal) ? Definition().Replace(text, "") : text, ""));

    [GeneratedRegex(@" ?\[\d+\](?:\[\d+\])?", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mark();

    [GeneratedRegex(@"^ {0,3}\[[^\]\n]+\]:.*$", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Definition();
}
