using System.Globalization;
using BotFramework.Schema;

namespace GentleSleepBot.Host.ChannelForms;

/// <summary>Shows a message's choices: as taps below it, else on a card, else as a numbered list in words.</summary>
internal static class ChoiceForm
{
    public static void Put(Activity activity, ChannelAbilities abilities)
    {
        if (activity.SuggestedActions?.Actions is not { Count: > 0 } actions)
            return;

        // In a group nothing is kept that a later tap could go on with.
        if (abilities.IsGroup)
            actions = [.. actions.Where(action => action.Type == ActionTypes.OpenUrl), .. PersonalChat.Offer(activity, abilities)];
        else if (abilities.CanSuggest(actions, MessageLabels.IsCited(activity)))
            return;

        activity.SuggestedActions = null;
        if (actions.Count == 0)
            return;

        if (abilities.HasAdaptiveCards)
            activity.Attachments = [.. activity.Attachments ?? [], ChoiceCard.Make(actions, abilities)];
        else
            activity.Text = $"{activity.Text}\n\n{List(actions)}";
    }

    private static string List(IList<CardAction> actions) => string.Join('\n', actions.Select((action, index) => action.Type == ActionTypes.OpenUrl
        ? $"{action.Title}: {Bare(action.Value)}"
        : string.Create(CultureInfo.InvariantCulture, $"{index + 1}. {action.Title}")));

    private static string Bare(object? address) => Convert.ToString(address, CultureInfo.InvariantCulture) is { } text && text.StartsWith("tel:", StringComparison.Ordinal)
        ? text["tel:".Length..]
        : $"{address}";
}
