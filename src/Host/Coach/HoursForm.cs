namespace GentleSleepBot.Host.Coach;

/// <summary>The fields in which a coach says when they answer.</summary>
internal sealed class HoursForm
{
    public string? Zone { get; set; }

    public int? From { get; set; }

    public int? Until { get; set; }

    public int[] WorkDays { get; set => field = value ?? []; } = [];

    /// <summary>Whether nothing is filled in.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Zone) && From is null && Until is null && WorkDays.Length == 0;

    public static HoursForm Of(CoachHours? hours) =>
        hours is null ? new() : new() { Zone = hours.TimeZone, From = hours.From, Until = hours.Until, WorkDays = [.. hours.Days.Select(day => (int)day)] };

    /// <summary>What is wrong, in words; null when the hours can be read.</summary>
    public string? FindFault() =>
        !TimeZoneInfo.TryFindSystemTimeZoneById(Zone?.Trim() ?? "", out _) ? "Please choose a time zone."
        : From is not (>= 0 and <= 23) || Until is not (>= 1 and <= 24) || From >= Until ? "The hours must begin before they end."
        : WorkDays.Length == 0 ? "Please choose at least one day."
        : null;

    public CoachHours Read() => new()
    {
        TimeZone = Zone!.Trim(),
        From = From!.Value,
        Until = Until!.Value,
        Days = [.. WorkDays.Where(day => day is >= 0 and <= 6).Select(day => (DayOfWeek)day)],
    };
}
