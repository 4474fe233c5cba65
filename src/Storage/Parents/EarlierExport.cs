using System.Text;
using System.Text.Json.Nodes;

namespace GentleSleepBot.Storage.Parents;

/// <summary>An export that was handed over in the chat stands in the transcript as a link that holds it all; a later one names it without repeating it.</summary>
internal static class EarlierExport
{
    private const string Attachments = "attachments";
    private const string Link = "contentUrl";
    private const string Beginning = "data:application/json";

    /// <summary>The JSON of an activity without the data of earlier exports; other JSON as it is.</summary>
    public static ReadOnlySpan<byte> TakeOut(byte[] json)
    {
        if (json.AsSpan().IndexOf("data:application"u8) < 0 || JsonNode.Parse(json) is not JsonObject activity || activity[Attachments] is not JsonArray attachments)
            return json;

        foreach (var attachment in attachments.OfType<JsonObject>().Where(IsExport))
            attachment.Remove(Link);
        return Encoding.UTF8.GetBytes(activity.ToJsonString());
    }

    private static bool IsExport(JsonObject attachment) =>
        attachment[Link] is JsonValue link && link.TryGetValue<string>(out var address) && address.StartsWith(Beginning, StringComparison.Ordinal);
}
