using System.Globalization;

namespace GentleSleepBot.Host.DirectLine;

internal static class Watermark
{
    /// <summary>The place that a client names: the beginning when it names none; false when it is not one of ours.</summary>
    public static bool TryRead(string? text, out long place)
    {
        place = 0;
        return string.IsNullOrEmpty(text) || long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out place);
    }
}
