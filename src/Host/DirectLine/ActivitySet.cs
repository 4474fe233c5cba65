using System.Buffers;
using System.Globalization;
using System.Text.Json;
using BotFramework.Builder.Turns;

namespace GentleSleepBot.Host.DirectLine;

/// <summary>Writes the protocol's set of activities from what the transcript holds ready, without reading it again.</summary>
internal static class ActivitySet
{
    public static void Write(IBufferWriter<byte> output, TranscriptPage page) =>
        Write(output, page.Entries.Select(entry => entry.Json), page.Watermark);

    public static void Write(IBufferWriter<byte> output, IEnumerable<byte[]> activities, long watermark)
    {
        using var json = new Utf8JsonWriter(output);
        json.WriteStartObject();
        json.WriteStartArray("activities");
        foreach (var activity in activities)
            json.WriteRawValue(activity, skipInputValidation: true);
        json.WriteEndArray();
        json.WriteString("watermark", watermark.ToString(CultureInfo.InvariantCulture));
        json.WriteEndObject();
    }
}
