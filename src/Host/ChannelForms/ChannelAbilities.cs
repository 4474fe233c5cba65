using BotFramework.Connector;
using BotFramework.Schema;

namespace GentleSleepBot.Host.ChannelForms;

/// <summary>What the channel of a message can show.</summary>
internal readonly record struct ChannelAbilities(string Channel, string? ConversationType, bool IsGroup)
{
    private const int MostSuggestedActions = 3;

    public static ChannelAbilities Of(IActivity activity) =>
        new(activity.ChannelId ?? "", activity.Conversation?.ConversationType, activity.IsInGroup());

    public bool IsTeams => Channel == Channels.Msteams;

    /// <summary>Web Chat, which draws everything that Direct Line carries.</summary>
    public bool IsWebChat => Channel is Channels.Directline or Channels.Webchat;

    public bool HasMarkdown => IsWebChat || Channel is Channels.Msteams or Channels.Emulator or Channels.Test or Channels.Email or Channels.M365;

    public bool HasAdaptiveCards => IsWebChat || Channel is Channels.Msteams or Channels.Emulator or Channels.Test or Channels.M365;

    /// <summary>
    /// Whether the taps are shown below the message as they are. Teams drops all but plain words without telling, and its test
    /// tool draws no citations beside them.
    /// </summary>
    public bool CanSuggest(IList<CardAction> actions, bool isCited) =>
        actions.Count <= MostSuggestedActions
        && BotFramework.Builder.Dialogs.Choices.Channel.SupportsSuggestedActions(Channel == Channels.Test ? Channels.Emulator : Channel, actions.Count, ConversationType)
        && (!IsTeams || (!isCited && actions.All(action => action.Type == ActionTypes.ImBack)));
}
