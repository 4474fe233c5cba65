using System.Globalization;
using System.Text;
using BotFramework.Builder.Dialogs.Prompts;
using BotFramework.Schema;

namespace BotFramework.Builder.Dialogs.Choices;

/// <summary>Writes messages that offer choices. All of them await an answer.</summary>
public static class ChoiceFactory
{
    private const int LongestInlineList = 3;

    /// <summary>Offers choices in the way the channel shows best: buttons, a card, a sentence or a list.</summary>
    /// <param name="channelId">One of <see cref="Connector.Channels"/>.</param>
    /// <param name="list">What there is to choose from.</param>
    /// <param name="text">The question.</param>
    /// <param name="speak">What a voice reads instead.</param>
    /// <param name="options">How a sentence or a list is written.</param>
    public static IMessageActivity ForChannel(
        string? channelId, IList<Choice>? list, string? text = null, string? speak = null, ChoiceFactoryOptions? options = null) =>
        ForChannel(channelId, list, text, speak, options, null);

    /// <summary>Offers choices in the way that suits a channel and a kind of conversation.</summary>
    /// <param name="channelId">One of <see cref="Connector.Channels"/>.</param>
    /// <param name="list">What there is to choose from.</param>
    /// <param name="text">The question.</param>
    /// <param name="speak">What a voice reads instead.</param>
    /// <param name="options">How a sentence or a list is written.</param>
    /// <param name="conversationType">Kind of conversation, where the channel has several.</param>
    /// <param name="toList">Ids of those who see suggested actions; all when null.</param>
    public static IMessageActivity ForChannel(
        string? channelId,
        IList<Choice>? list,
        string? text,
        string? speak,
        ChoiceFactoryOptions? options,
        string? conversationType,
        IList<string>? toList = null)
    {
        var choices = list ?? [];
        if (choices.Any(choice => TitleOf(choice).Length > Channel.MaxActionTitleLength(channelId)))
            return List(choices, text, speak, options);

        if (Channel.SupportsSuggestedActions(channelId, choices.Count, conversationType))
            return SuggestedAction(choices, text, speak, toList);

        if (Channel.SupportsCardActions(channelId, choices.Count))
            return HeroCard(choices, text, speak);

        return choices.Count <= LongestInlineList
            ? Inline(choices, text, speak, options)
            : List(choices, text, speak, options);
    }

    /// <summary>Offers choices in a sentence: "size: (1) big, (2) middle, or (3) small".</summary>
    public static Activity Inline(
        IList<Choice> choices, string? text = null, string? speak = null, ChoiceFactoryOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(choices);

        var english = PromptCultureModels.English;
        var message = new StringBuilder(text).Append(' ');
        for (var index = 0; index < choices.Count; index++)
        {
            if (index > 0)
                message.Append((Last: index == choices.Count - 1, Second: index == 1) switch
                {
                    (Last: false, _) => options?.InlineSeparator ?? english.Separator,
                    (Last: true, Second: true) => options?.InlineOr ?? english.InlineOr,
                    _ => options?.InlineOrMore ?? english.InlineOrMore,
                });

            if (options?.IncludeNumbers ?? true)
                message.Append(CultureInfo.InvariantCulture, $"({index + 1}) ");

            message.Append(TitleOf(choices[index]));
        }

        return MessageFactory.Text(message.ToString(), speak, InputHints.ExpectingInput);
    }

    /// <summary>Offers choices by their values alone, one a line.</summary>
    public static Activity List(
        IList<string> choices, string? text = null, string? speak = null, ChoiceFactoryOptions? options = null) =>
        List(ToChoices(choices), text, speak, options);

    /// <summary>Offers choices one a line, numbered, or with a dash when numbers are turned off.</summary>
    public static Activity List(
        IList<Choice> choices, string? text = null, string? speak = null, ChoiceFactoryOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(choices);

        var lines = choices.Select((choice, index) => options?.IncludeNumbers ?? true
            ? string.Create(CultureInfo.InvariantCulture, $"{index + 1}. {TitleOf(choice)}")
            : $"- {TitleOf(choice)}");

        return MessageFactory.Text($"{text}\n\n   {string.Join("\n   ", lines)}", speak, InputHints.ExpectingInput);
    }

    /// <summary>Offers choices, by their values alone, as buttons below the message.</summary>
    public static IMessageActivity SuggestedAction(
        IList<string> choices, string? text = null, string? speak = null, IList<string>? toList = null) =>
        SuggestedAction(ToChoices(choices), text, speak, toList);

    /// <summary>Offers choices as buttons below the message.</summary>
    public static IMessageActivity SuggestedAction(
        IList<Choice> choices, string? text = null, string? speak = null, IList<string>? toList = null)
    {
        var message = MessageFactory.Text(text, speak, InputHints.ExpectingInput);
        message.SuggestedActions = new SuggestedActions(toList, ActionsOf(choices));
        return message;
    }

    /// <summary>Offers choices as buttons of a card that also carries the text.</summary>
    public static Activity HeroCard(IList<Choice> choices, string? text = null, string? speak = null)
    {
        var message = MessageFactory.Text(null, speak, InputHints.ExpectingInput);
        message.AttachmentLayout = AttachmentLayoutTypes.List;
        message.Attachments = [new HeroCard(text: text, buttons: ActionsOf(choices)).ToAttachment()];
        return message;
    }

    /// <summary>Makes choices of values.</summary>
    public static IList<Choice> ToChoices(IList<string>? choices) =>
        [.. (choices ?? []).Select(value => new Choice(value))];

    private static List<CardAction> ActionsOf(IList<Choice> choices)
    {
        ArgumentNullException.ThrowIfNull(choices);

        return [.. choices.Select(choice =>
            choice.Action ?? new CardAction(ActionTypes.ImBack, title: choice.Value, value: choice.Value))];
    }

    private static string TitleOf(Choice choice) =>
        choice.Action?.Title is { Length: > 0 } title ? title : choice.Value;
}
