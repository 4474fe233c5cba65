using System.Globalization;
using BotFramework.Builder.Dialogs.Prompts;
using Recognizers.Text;
using Recognizers.Text.Number;

namespace BotFramework.Builder.Dialogs.Choices;

/// <summary>Understands which choice was made.</summary>
public static class ChoiceRecognizers
{
    /// <summary>Finds the choices made among values.</summary>
    /// <param name="utterance">What was written.</param>
    /// <param name="choices">The values to choose from.</param>
    /// <param name="options">How to look; the defaults when null.</param>
    /// <returns>The choices found, in the order of the text.</returns>
    public static List<ModelResult<FoundChoice>> RecognizeChoices(
        string? utterance, IList<string> choices, FindChoicesOptions? options = null) =>
        RecognizeChoices(utterance, ChoiceFactory.ToChoices(choices), options);

    /// <summary>
    /// Finds the choices made: by name, else by "the first", else by number. Only one of these ways counts,
    /// so that "the first division" chooses a division and not the first of them.
    /// </summary>
    /// <param name="utterance">What was written.</param>
    /// <param name="list">What there is to choose from.</param>
    /// <param name="options">How to look; the defaults when null.</param>
    /// <returns>The choices found, in the order of the text.</returns>
    public static List<ModelResult<FoundChoice>> RecognizeChoices(
        string? utterance, IList<Choice> list, FindChoicesOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(list);

        var found = Find.FindChoices(utterance, list, options);
        if (found.Count > 0 || string.IsNullOrWhiteSpace(utterance))
            return found;

        var culture = options?.Locale ?? PromptCultureModels.English.Locale;
        if (options?.RecognizeOrdinals ?? true)
            found = ByPosition(NumberRecognizer.RecognizeOrdinal(utterance, culture), list);

        return found.Count == 0 && (options?.RecognizeNumbers ?? true)
            ? ByPosition(NumberRecognizer.RecognizeNumber(utterance, culture), list)
            : found;
    }

    private static List<ModelResult<FoundChoice>> ByPosition(List<ModelResult> numbers, IList<Choice> list)
    {
        var found = new List<ModelResult<FoundChoice>>();
        foreach (var number in numbers)
        {
            if (PositionOf(number, list.Count) is not { } index)
                continue;

            found.Add(new ModelResult<FoundChoice>
            {
                Text = number.Text,
                Start = number.Start,
                End = number.End,
                TypeName = "choice",
                Resolution = new FoundChoice { Value = list[index].Value, Index = index, Score = 1f },
            });
        }

        return found;
    }

    private static int? PositionOf(ModelResult number, int count)
    {
        var position = IsFromTheEnd(number) ? Number(number, "offset") + count : Number(number, "value");
        return position >= 1 && position <= count ? position - 1 : null;
    }

    private static bool IsFromTheEnd(ModelResult number) =>
        number.Resolution.TryGetValue("relativeTo", out var relativeTo) && relativeTo is "end";

    private static int? Number(ModelResult number, string key) =>
        number.Resolution.TryGetValue(key, out var value)
        && int.TryParse(Convert.ToString(value, CultureInfo.InvariantCulture), CultureInfo.InvariantCulture, out var parsed)
            ? parsed
            : null;
}
