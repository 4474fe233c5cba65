using System.Globalization;

namespace Recognizers.Text.DateTime.Clock;

/// <summary>A time of the clock in the text.</summary>
internal sealed record ClockTime(int First, int Next, int Hour, int? Minute, int? Second, HalfOfDay Half, ClockForm Form)
{
    private const int LastSmallHour = 4;
    private const int LastHourAfterNoon = 3;

    /// <summary>It needs no help from the words around it.</summary>
    public bool IsCertain => Form == ClockForm.Certain || Half != HalfOfDay.None;

    /// <summary>The hours of the day it may mean, the earlier first.</summary>
    public IReadOnlyList<int> Hours => Half switch
    {
        _ when Hour is 0 or > 12 => [Hour % 24],
        HalfOfDay.Am => [Hour % 12],
        HalfOfDay.Pm => [(Hour % 12) + 12],
        HalfOfDay.Night => [Hour == 12 ? 0 : Hour <= LastSmallHour ? Hour : Hour + 12],
        HalfOfDay.Noon => [Hour <= LastHourAfterNoon ? Hour + 12 : Hour],
        HalfOfDay.AsWritten => [Hour],
        _ => Hour == 12 ? [12, 0] : [Hour, Hour + 12],
    };

    public string Timex(int hour) => "T" + Join(hour, Second is null ? Minute is null ? 1 : 2 : 3);

    public string Text(int hour) => Join(hour, 3);

    public int Seconds(int hour) => (((hour * 60) + (Minute ?? 0)) * 60) + (Second ?? 0);

    private string Join(int hour, int parts)
    {
        var time = string.Create(CultureInfo.InvariantCulture, $"{hour:00}:{Minute ?? 0:00}:{Second ?? 0:00}");
        return time[..((parts * 3) - 1)];
    }
}
