using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using BotFramework.Connector;
using BotFramework.Schema;

namespace BotFramework.Builder.Turns;

/// <summary>What a turn is known by, so that the same message sent again runs nothing.</summary>
/// <param name="Conversation">The conversation, as <see cref="ConversationKey"/> writes it.</param>
/// <param name="Message">Type and id of the activity, unique in the conversation.</param>
public sealed record TurnKey(string Conversation, string Message)
{
    private const char Separator = '\u001f';
    private const int LongestId = 200;

    /// <summary>The key of an activity; null when nothing in it could tell it from another, so that it is always new.</summary>
    public static TurnKey? From(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);

        if (activity.Conversation?.Id is null || IdOf(activity) is not { Length: > 0 } id)
            return null;

        var message = $"{activity.Type}{Separator}{Bounded(id)}";
        return new TurnKey(
            ConversationKey.Of(activity),
            IsUpdate(activity.Type) && activity.Timestamp is { } at
                ? message + Separator + at.UtcTicks.ToString(CultureInfo.InvariantCulture)
                : message);
    }

    /// <summary>The same message may be edited or reacted to many times under one id.</summary>
    private static bool IsUpdate(string? type) => type
        is ActivityTypes.MessageUpdate
        or ActivityTypes.MessageDelete
        or ActivityTypes.MessageReaction
        or ActivityTypes.ConversationUpdate
        or ActivityTypes.InstallationUpdate;

    /// <summary>Direct Line gives every post a new id, so the sender's own mark is what stays the same on a second try.</summary>
    private static string? IdOf(Activity activity) =>
        activity.ChannelId is Channels.Directline or Channels.Webchat
            ? TextIn(activity.ChannelData, "messageKey") ?? TextIn(activity.ChannelData, "clientActivityID") ?? activity.Id
            : activity.Id;

    private static string? TextIn(object? channelData, string name) =>
        channelData is JsonElement { ValueKind: JsonValueKind.Object } data
        && data.TryGetProperty(name, out var value)
        && value.ValueKind == JsonValueKind.String
        && value.GetString() is { Length: > 0 } text
            ? text
            : null;

    private static string Bounded(string id) =>
        id.Length <= LongestId ? id : Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(id)));
}
