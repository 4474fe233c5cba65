using Recognizers.Text.Cultures;
using Recognizers.Text.Tokens;

namespace Recognizers.Text.Number;

/// <summary>Finds numbers and ordinals in free text.</summary>
public static class NumberRecognizer
{
    /// <summary>Finds cardinal numbers, in digits or words: <c>number</c> results with <c>value</c> and <c>subtype</c>.</summary>
    /// <param name="query">The text to read; results quote it in lower case.</param>
    /// <param name="culture">A <see cref="Culture"/> name.</param>
    /// <param name="options">How to recognise.</param>
    /// <param name="fallbackToDefaultCulture">Read an unknown culture as English instead of throwing.</param>
    /// <exception cref="ArgumentException">The culture is unknown and no fall-back was allowed.</exception>
    public static List<ModelResult> RecognizeNumber(
        string query,
        string culture,
        NumberOptions options = NumberOptions.None,
        bool fallbackToDefaultCulture = true)
    {
        ArgumentNullException.ThrowIfNull(query);
        var lexicon = NumberLexicon.Of(CultureFolder.For(culture, fallbackToDefaultCulture));
        return NumberModel.Recognize(TokenizedText.Read(query), lexicon);
    }

    /// <summary>Finds ordinals such as <c>first</c> and <c>21st</c>: <c>ordinal</c> results with <c>value</c>, <c>offset</c> and <c>relativeTo</c>.</summary>
    /// <param name="query">The text to read; results quote it in lower case.</param>
    /// <param name="culture">A <see cref="Culture"/> name.</param>
    /// <param name="options">How to recognise.</param>
    /// <param name="fallbackToDefaultCulture">Read an unknown culture as English instead of throwing.</param>
    /// <exception cref="ArgumentException">The culture is unknown and no fall-back was allowed.</exception>
    public static List<ModelResult> RecognizeOrdinal(
        string query,
        string culture,
        NumberOptions options = NumberOptions.None,
        bool fallbackToDefaultCulture = true)
    {
        ArgumentNullException.ThrowIfNull(query);
        var lexicon = NumberLexicon.Of(CultureFolder.For(culture, fallbackToDefaultCulture));
        return OrdinalModel.Recognize(TokenizedText.Read(query), lexicon);
    }
}
