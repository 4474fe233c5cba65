using Recognizers.Text.Cultures;
using Recognizers.Text.Number;
using Recognizers.Text.Tokens;

namespace Recognizers.Text.ParentAges;

/// <summary>
/// Finds ages in the short forms of parents, beyond what the original recogniser knows: "8mo", "13w+4", "LO 5m",
/// "almost 1", "turned 2 last week", "14 weeks but 9 corrected", "31 weeker". Whose age it is, is for the reader to tell.
/// </summary>
public static class ParentAgeRecognizer
{
    /// <summary>Finds every age, in the order of the text, without overlaps.</summary>
    /// <param name="query">The text to read.</param>
    /// <param name="culture">A <see cref="Culture"/> name.</param>
    /// <param name="fallbackToDefaultCulture">Read an unknown culture as English instead of throwing.</param>
    /// <exception cref="ArgumentException">The culture is unknown and no fall-back was allowed.</exception>
    public static List<ParentAge> Recognize(string query, string culture, bool fallbackToDefaultCulture = true)
    {
        ArgumentNullException.ThrowIfNull(query);
        var folder = CultureFolder.For(culture, fallbackToDefaultCulture);
        var text = TokenizedText.Read(query);
        var numbers = NumberScanner.Scan(text, NumberLexicon.Of(folder));
        return new ParentAgeScanner(text, numbers, AgeLexicon.Of(folder)).Scan();
    }
}
