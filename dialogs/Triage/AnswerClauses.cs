using System.Text.RegularExpressions;

namespace GentleSleepBot.Dialogs.Triage;

/// <summary>An answer clause by clause: "calmer nights. and very little tbh" are two.</summary>
internal static partial class AnswerClauses
{
    public static IReadOnlyList<string> In(string said) => Ends().Split(said).Select(clause => clause.Trim()).Where(clause => clause.Length > 0).ToList();

    /// <summary>The same without words for the child that measure nothing: "my little one".</summary>
    public static string WithoutTheChild(string said) => LittleOne().Replace(said, "");

    // The point of "4.30" and of "2.5 hours" ends nothing.
    [GeneratedRegex(@"[.,](?!\d)|[;!…\n]|\b(and|but|then|plus)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Ends();

    [GeneratedRegex(@"\blittle (one|ones|man|lady|girl|boy|guy|fella)s?\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LittleOne();
}
