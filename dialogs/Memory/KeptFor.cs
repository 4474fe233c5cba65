using System.Globalization;

namespace GentleSleepBot.Dialogs.Memory;

/// <summary>How long after the last message what a parent told is kept; said in the chat as it is.</summary>
/// <param name="Unremembered">Of who did not agree to be remembered.</param>
/// <param name="Remembered">Of who did.</param>
public sealed record KeptFor(TimeSpan Unremembered, TimeSpan Remembered)
{
    private static readonly TimeSpan LongestInHours = TimeSpan.FromHours(48);

    /// <summary>24 hours, and 30 days.</summary>
    public static KeptFor Default { get; } = new(TimeSpan.FromDays(1), TimeSpan.FromDays(30));

    /// <summary>"24 hours".</summary>
    internal string UnrememberedWords => Say(Unremembered);

    /// <summary>"30 days".</summary>
    internal string RememberedWords => Say(Remembered);

    private static string Say(TimeSpan span) => span < LongestInHours ? Count(Math.Round(span.TotalHours), "hour") : Count(Math.Floor(span.TotalDays), "day");

    private static string Count(double number, string unit) => string.Create(CultureInfo.InvariantCulture, $"{number:0} {unit}{(number == 1 ? "" : "s")}");
}
