namespace BotFramework.Builder.Dialogs;

/// <summary>One thing a date or time may mean; words such as "at four" have several.</summary>
public class DateTimeResolution
{
    /// <summary>The value when it is a single point or a length: a date, a time, both, or seconds.</summary>
    public string? Value { get; set; }

    /// <summary>First point, when it is a range.</summary>
    public string? Start { get; set; }

    /// <summary>Last point, when it is a range; not part of it.</summary>
    public string? End { get; set; }

    /// <summary>The expression in TIMEX form, which may leave parts open.</summary>
    public string? Timex { get; set; }
}
