using Recognizers.Text.Cultures;
using Recognizers.Text.Number;
using Recognizers.Text.Tokens;

namespace Recognizers.Text.DateTime;

/// <summary>Finds durations, clock times, time ranges and dates in free text.</summary>
public static class DateTimeRecognizer
{
    /// <summary>
    /// Finds durations, times and dates: <c>datetimeV2.*</c> results whose <c>values</c> is a
    /// <c>List&lt;Dictionary&lt;string, string&gt;&gt;</c> with <c>timex</c>, <c>type</c>, and <c>value</c> (durations in seconds) or <c>start</c> and <c>end</c>.
    /// </summary>
    /// <param name="query">The text to read; results quote it in lower case.</param>
    /// <param name="culture">A <see cref="Culture"/> name.</param>
    /// <param name="options">How to recognise.</param>
    /// <param name="refTime">The moment the text was written. Without it what depends on it ("tomorrow") is left out, because nothing here reads a clock.</param>
    /// <param name="fallbackToDefaultCulture">Read an unknown culture as English instead of throwing.</param>
    /// <exception cref="ArgumentException">The culture is unknown and no fall-back was allowed.</exception>
    public static List<ModelResult> RecognizeDateTime(
        string query,
        string culture,
        DateTimeOptions options = DateTimeOptions.None,
        System.DateTime? refTime = null,
        bool fallbackToDefaultCulture = true)
    {
        ArgumentNullException.ThrowIfNull(query);
        var folder = CultureFolder.For(culture, fallbackToDefaultCulture);
        return DateTimeModel.Recognize(
            TokenizedText.Read(query), NumberLexicon.Of(folder), TimeLexicon.Of(folder), refTime, options.HasFlag(DateTimeOptions.LooseHours));
    }
}
