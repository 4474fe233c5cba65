using Recognizers.Text.Cultures;
using Recognizers.Text.Tokens;

namespace Recognizers.Text.Choice;

/// <summary>Finds yes and no in free text.</summary>
public static class ChoiceRecognizer
{
    /// <summary>
    /// Finds the surest yes or no: at most one <c>boolean</c> result with <c>value</c> (bool), <c>score</c>
    /// (0.4 to 1, the share of the text it takes up) and <c>otherResults</c>. Text keeps its case.
    /// </summary>
    /// <param name="query">The text to read.</param>
    /// <param name="culture">A <see cref="Culture"/> name.</param>
    /// <param name="options">How to recognise.</param>
    /// <param name="fallbackToDefaultCulture">Read an unknown culture as English instead of throwing.</param>
    /// <exception cref="ArgumentException">The culture is unknown and no fall-back was allowed.</exception>
    public static List<ModelResult> RecognizeBoolean(
        string query,
        string culture,
        ChoiceOptions options = ChoiceOptions.None,
        bool fallbackToDefaultCulture = true)
    {
        ArgumentNullException.ThrowIfNull(query);
        var lexicon = ChoiceLexicon.Of(CultureFolder.For(culture, fallbackToDefaultCulture));
        return BooleanModel.Recognize(TokenizedText.Read(query), lexicon);
    }
}
