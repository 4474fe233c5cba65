using System.Text.Json;
using GentleSleepBot.Storage.Coaches;

namespace GentleSleepBot.Host.Coach;

/// <summary>When a coach answers: hours of the day in a time zone, on some days of the week.</summary>
internal sealed record CoachHours
{
    /// <summary>Time zone by its IANA name; UTC by default.</summary>
    public string TimeZone { get; init; } = "UTC";

    /// <summary>First hour of the day, 0 to 23; 9 by default.</summary>
    public int From { get; init; } = 9;

    /// <summary>The hour at which the day ends, 1 to 24; 17 by default.</summary>
    public int Until { get; init; } = 17;

    /// <summary>The days; Monday to Friday by default.</summary>
    public IReadOnlyList<DayOfWeek> Days { get; init; } =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];

    /// <summary>When a coach answers the clients of a link: as set for the link, else as always.</summary>
    public static CoachHours Of(ClientLink link, CoachAccount coach) =>
        link.Hours is { } hours ? JsonSerializer.Deserialize(hours, CoachJson.Default.CoachHours) ?? coach.Hours : coach.Hours;

    /// <summary>A time as the coach's clock shows it.</summary>
    public DateTimeOffset Local(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, Zone());

    /// <summary>The end of the working day by which something asked now can be answered: today's while at least an hour of it is left.</summary>
    public DateTimeOffset PromiseFor(DateTimeOffset asked)
    {
        var zone = Zone();
        var there = Local(asked);
        for (var day = 0; day <= 7; day++)
        {
            var date = DateOnly.FromDateTime(there.DateTime).AddDays(day);
            var end = date.ToDateTime(TimeOnly.MinValue).AddHours(Until);
            if (Days.Contains(date.DayOfWeek) && there.DateTime <= end.AddHours(-1))
                return new DateTimeOffset(end, zone.GetUtcOffset(end));
        }

        return asked.AddDays(7);
    }

    private TimeZoneInfo Zone() => TimeZoneInfo.TryFindSystemTimeZoneById(TimeZone, out var found) ? found : TimeZoneInfo.Utc;
}
