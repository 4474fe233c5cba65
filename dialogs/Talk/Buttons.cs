using BotFramework.Builder;
using BotFramework.Builder.Dialogs.Choices;
using BotFramework.Schema;

namespace GentleSleepBot.Dialogs.Talk;

/// <summary>Puts taps under a message and finds out which one was meant.</summary>
internal static class Buttons
{
    private const int MostWordsOfAChoice = 4;

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

        return ChoiceRecognizers.RecognizeChoices(said, [.. labels]).FirstOrDefault()?.Resolution?.Value;
    }
}
