using System.Globalization;
using System.Text;

namespace Recognizers.Text.DateTime.Durations;

/// <summary>A length of time in the text, as amounts of units.</summary>
internal sealed record Duration(int First, int Next, IReadOnlyList<DurationPart> Parts)
{
    /// <summary>Order of the units in a TIMEX expression: years first.</summary>
    private static readonly string[] Order = ["Y", "M", "W", "WE", "D", "BD", "TH", "TM", "TS"];

    public double Seconds => Parts.Sum(part => part.Amount * part.Unit.Seconds);

    /// <summary>It is counted in hours, minutes or seconds, at least in part.</summary>
    public bool HasClock => Parts.Any(part => part.Unit.Clock);

    public string Timex
    {
        get
        {
            var timex = new StringBuilder("P");
            foreach (var part in Parts.OrderBy(part => Array.IndexOf(Order, part.Unit.Clock ? "T" + part.Unit.Timex : part.Unit.Timex)))
            {
                if (part.Unit.Clock && !timex.ToString().Contains('T', StringComparison.Ordinal))
                    timex.Append('T');
                timex.Append(Format(part.Amount)).Append(part.Unit.Timex);
            }

            return timex.ToString();
        }
    }

    /// <summary>The moment this long after (or, with a sign of -1, before) another; none outside the calendar.</summary>
    public System.DateTime? MovedFrom(System.DateTime moment, int sign)
    {
        var (months, seconds) = (0d, 0d);
        foreach (var part in Parts)
        {
            var inMonths = part.Unit.Timex switch { "Y" => 12, "M" when !part.Unit.Clock => 1, _ => 0 };
            var whole = part.Amount * inMonths == Math.Floor(part.Amount * inMonths);
            months += whole ? part.Amount * inMonths : 0;
            seconds += whole && inMonths > 0 ? 0 : part.Amount * part.Unit.Seconds;
        }

        var days = (months * 31) + (seconds / 86400);
        var room = sign < 0 ? (moment - System.DateTime.MinValue).TotalDays : (System.DateTime.MaxValue - moment).TotalDays;
        return days + 1 < room ? moment.AddMonths(sign * (int)months).AddSeconds(sign * Math.Round(seconds)) : null;
    }

    public Temporal ToTemporal() =>
        new(First, Next, TemporalType.Duration, [new Reading(Timex) { Value = Format(Seconds) }]);

    public static string Format(double value) => value.ToString("G15", CultureInfo.InvariantCulture);

    /// <summary>A span of the clock in the way ranges give it: hours, minutes, seconds.</summary>
    public static string ClockTimex(int seconds)
    {
        var (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
        return "PT" + (hours > 0 ? hours + "H" : "") + (minutes > 0 ? minutes + "M" : "") + (rest > 0 ? rest + "S" : "");
    }
}
