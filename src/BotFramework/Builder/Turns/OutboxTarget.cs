using System.Text.Json;

namespace BotFramework.Builder.Turns;

/// <summary>Reads from a stored activity where it goes.</summary>
internal static class OutboxTarget
{
    /// <summary>Id of the activity that a reply answers; null when it answers none.</summary>
    public static string? ReplyTo(ReadOnlySpan<byte> activity)
    {
        var reader = new Utf8JsonReader(activity);
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName || reader.CurrentDepth != 1)
                continue;

            if (reader.ValueTextEquals("replyToId"u8))
                return reader.Read() && reader.TokenType == JsonTokenType.String ? reader.GetString() : null;

            reader.Skip();
        }

        return null;
    }
}
