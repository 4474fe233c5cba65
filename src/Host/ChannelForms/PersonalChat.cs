using BotFramework.Schema;

namespace GentleSleepBot.Host.ChannelForms;

/// <summary>The way from a group into a chat of one's own, in Teams.</summary>
internal static class PersonalChat
{
    private const string Title = "Ask me in our own chat";

    public static IEnumerable<CardAction> Offer(Activity activity, ChannelAbilities abilities) =>
        abilities.IsTeams && activity.From?.Id is { Length: > 0 } bot
            ? [new CardAction(ActionTypes.OpenUrl, Title, value: $"https://teams.microsoft.com/l/chat/0/0?users={Uri.EscapeDataString(bot)}")]
            : [];
}
