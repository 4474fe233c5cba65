using System.Collections.Frozen;
using BotFramework.Builder;
using BotFramework.Builder.Dialogs.Choices;
using BotFramework.Schema;
using GentleSleepBot.Guidance.Talking;

namespace GentleSleepBot.Dialogs.Talk;

/// <summary>Puts taps under a message and finds out which one was meant.</summary>
internal static class Buttons
{
    private const int MostWordsOfAChoice = 4;

    // "the second one", "number 2 please", but not "step 1 worked".
    private static readonly FrozenSet<string> WordsOfAPlace = new[]
    {
        "1", "2", "3", "4", "5", "one", "two", "three", "four", "five", "first", "second", "third", "fourth", "fifth", "1st", "2nd", "3rd", "last",
        "the", "option", "number", "no", "nr", "choice", "answer", "button", "please", "pls", "a", "b", "c",
        "i", "suppose", "guess", "think", "maybe", "probably", "yes", "yeah", "um", "then", "ok",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>A message with taps that send their own words.</summary>
    public static Activity Ask(string text, IReadOnlyList<string> labels) => Under(MessageFactory.Text(text), labels);

    /// <summary>The same message with taps below it.</summary>
    public static Activity Under(Activity message, IReadOnlyList<string> labels)
    {
        message.SuggestedActions = new SuggestedActions
        {
            Actions = [.. labels.Select(label => new CardAction { Type = ActionTypes.ImBack, Title = label, Value = label })],
        };
        return message;
    }

    /// <summary>The tap a short answer means, by its words, number or place; null for anything longer, which is a message of its own.</summary>
    public static string? Chosen(string? said, IReadOnlyList<string> labels)
    {
        if (string.IsNullOrWhiteSpace(said))
            return null;

        var exact = labels.FirstOrDefault(label => string.Equals(label, said.Trim(), StringComparison.OrdinalIgnoreCase));
        if (exact is not null || said.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length > MostWordsOfAChoice)
            return exact;

        var isPlace = PlainWords.Of(said).Split(' ').All(WordsOfAPlace.Contains);
        return ChoiceRecognizers.RecognizeChoices(said, [.. labels], new FindChoicesOptions { RecognizeNumbers = isPlace, RecognizeOrdinals = isPlace }).FirstOrDefault()?.Resolution?.Value;
    }
}
