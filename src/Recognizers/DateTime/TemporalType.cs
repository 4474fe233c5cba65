namespace Recognizers.Text.DateTime;

/// <summary>Types of expressions, as type names end.</summary>
internal static class TemporalType
{
    public const string Duration = "duration";
    public const string Time = "time";
    public const string TimeRange = "timerange";
    public const string Date = "date";
    public const string DateRange = "daterange";
    public const string DateTime = "datetime";
    public const string DateTimeRange = "datetimerange";
    public const string Set = "set";
}
