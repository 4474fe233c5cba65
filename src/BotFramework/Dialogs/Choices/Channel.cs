using BotFramework.Connector;

namespace BotFramework.Builder.Dialogs.Choices;

/// <summary>What each channel can show.</summary>
public static class Channel
{
    private const int AnyNumber = 100;

    /// <summary>Whether the channel shows this many buttons below a message, whatever the kind of conversation.</summary>
    /// <param name="channelId">One of <see cref="Channels"/>.</param>
    /// <param name="buttonCnt">How many buttons, 100 by default.</param>
    public static bool SupportsSuggestedActions(string? channelId, int buttonCnt = AnyNumber) => SupportsSuggestedActions(channelId, buttonCnt, null);

    /// <summary>Whether the channel shows this many buttons below a message in a kind of conversation.</summary>
    /// <param name="channelId">One of <see cref="Channels"/>.</param>
    /// <param name="buttonCnt">How many buttons.</param>
    /// <param name="conversationType">Kind of conversation; Teams shows up to three, in a <c>personal</c> one alone.</param>
    public static bool SupportsSuggestedActions(string? channelId, int buttonCnt, string? conversationType) =>
        channelId switch
        {
            Channels.Facebook or Channels.Skype => buttonCnt <= 10,
            Channels.Line => buttonCnt <= 13,
            Channels.Kik => buttonCnt <= 20,
            Channels.Telegram or Channels.Emulator or Channels.Directline or Channels.DirectlineSpeech or Channels.Webchat =>
                buttonCnt <= AnyNumber,
            Channels.Msteams => conversationType == "personal" && buttonCnt <= 3,
            _ => false,
        };

    /// <summary>Whether the channel shows this many buttons on a card.</summary>
    /// <param name="channelId">One of <see cref="Channels"/>.</param>
    /// <param name="buttonCnt">How many buttons, 100 by default.</param>
    public static bool SupportsCardActions(string? channelId, int buttonCnt = AnyNumber) => channelId switch
    {
        Channels.Facebook or Channels.Skype => buttonCnt <= 3,
        Channels.Msteams => buttonCnt <= 50,
        Channels.Line => buttonCnt <= 99,
        Channels.Slack or Channels.Telegram or Channels.Emulator or Channels.Directline or Channels.DirectlineSpeech
            or Channels.Webchat or Channels.Cortana => buttonCnt <= AnyNumber,
        _ => false,
    };

    /// <summary>Whether earlier messages stay in sight.</summary>
    /// <param name="channelId">One of <see cref="Channels"/>.</param>
    public static bool HasMessageFeed(string? channelId) => channelId is not Channels.Cortana;

    /// <summary>Longest title of a button that the channel shows in full, in UTF-16 units.</summary>
    /// <param name="channelId">One of <see cref="Channels"/>; all are taken to be alike.</param>
    public static int MaxActionTitleLength(string? channelId) => 20;

    /// <summary>Channel of the activity that this turn answers; empty when it has none.</summary>
    public static string GetChannelId(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);

        return turnContext.Activity.ChannelId ?? string.Empty;
    }
}
