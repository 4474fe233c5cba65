using Recognizers.Text.DateTime.Clock;

namespace Recognizers.Text.DateTime;

/// <summary>A part of the day, from one full hour up to another.</summary>
internal sealed record DayPartEntry
{
    public required string Timex { get; init; }

    public required int Start { get; init; }

    /// <summary>24 stands for the last second of the day.</summary>
    public required int End { get; init; }

    public required string[] Words { get; init; }

    /// <summary>Meals that name the time only after a word such as "before".</summary>
    public string[]? Meals { get; init; }

    /// <summary>Which hours it makes of an hour beside it.</summary>
    public required HalfOfDay Half { get; init; }
}
