using System.Text.RegularExpressions;

namespace GentleSleepBot.Dialogs.Triage;

/// <summary>An answer clause by clause: "calmer nights. and very little tbh" are two.</summary>
internal static partial class AnswerClauses
{
    public static IReadOnlyList<string> In(string said) => Ends().Split(said).Select(clause => clause.Trim()).Where(clause => clause.Length > 0).ToList();

    /// <summary>The same without words for the child that measure nothing: "my little one".</summary>
    public static string WithoutTheChild(string said) => LittleOne().Replace(said, "");

    /// <summary>Whether a clause wishes for what it names: "so just the mornings", "the bedtime pls".</summary>
    public static bool IsWishedFor(string clause) => Wish().IsMatch(clause);

    /// <summary>Whether an answer names the parent's strength: "and energy.. not much", but not "she has loads of energy".</summary>
    public static bool NamesStrength(string said) => Strength().IsMatch(said);

    [GeneratedRegex(@"^(so |its |it's )?(just|only|rather) (for )?(the|my|his|her|their|our)\b|\b(pls|plz|please)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Wish();

    [GeneratedRegex(@"(?<!\b(he|she|they|hes|shes|baby|has)\b[^.,;!\n]*)\b(strength|energy)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Strength();

    // The point of "4.30" and of "2.5 hours" ends nothing.
    [GeneratedRegex(@"[.,](?!\d)|[;!…\n]|\b(and|but|then|plus)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Ends();

    [GeneratedRegex(@"\blittle (one|ones|man|lady|girl|boy|guy|fella)s?\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LittleOne();
}
