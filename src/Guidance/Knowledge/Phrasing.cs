using System.Text.RegularExpressions;

namespace GentleSleepBot.Guidance.Knowledge;

/// <summary>A message in a parent's manner that means a topic.</summary>
/// <param name="Text">The message.</param>
/// <param name="Also">Ids of other topics whose answer would serve this parent as well; mostly none or one.</param>
public sealed partial record Phrasing(string Text, IReadOnlyList<string> Also)
{
    /// <summary>The line of a file of phrasings that says the same.</summary>
    public string Line => Also.Count == 0 ? Text : $"{Text} [also {string.Join(' ', Also)}]";

    /// <summary>Reads a line of a file of phrasings: the message, and after it other topics in brackets, as in <c>wakes when I put him down [also crib-transition contact-naps]</c>.</summary>
    public static Phrasing Parse(string line)
    {
        ArgumentNullException.ThrowIfNull(line);

        var also = AlsoAtTheEnd().Match(line);
        return also.Success ? new Phrasing(line[..also.Index], also.Groups[1].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)) : new Phrasing(line, []);
    }

    [GeneratedRegex(@"\s*\[also ([a-z -]+)\]$")]
    private static partial Regex AlsoAtTheEnd();
}
