using System.Text.RegularExpressions;

namespace GentleSleepBot.Host.ChannelForms;

/// <summary>A message as it is read aloud: numbers to call, but not the numbers and addresses of its sources, which would break its sentences.</summary>
internal static partial class SpokenText
{
    public static string Of(string text)
    {
        var spoken = text.Contains("]:", StringComparison.Ordinal) ? Definition().Replace(text, "") : text;
        return PlainText.Of(Page().Replace(Mark().Replace(spoken, ""), "${words}"));
    }

    [GeneratedRegex(@" ?\[\d+\](?:\[\d+\])?(?!\()", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mark();

    [GeneratedRegex(@"\[(?<words>[^\]]*)\]\((?:https?:|/|#)[^)]*\)", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Page();

    [GeneratedRegex(@"^ {0,3}\[[^\]\n]+\]:.*$", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Definition();
}
