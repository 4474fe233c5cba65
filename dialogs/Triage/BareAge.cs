using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Guidance.Reading;

namespace GentleSleepBot.Dialogs.Triage;

/// <summary>A number alone as an answer to how old a child is: up to four it may be months or years.</summary>
internal static class BareAge
{
    private const double MostMonths = 4;

    /// <summary>The number, as it was said; null when it is plain what it counts.</summary>
    public static string? Of(Heard heard) =>
        heard.Merged.Told.Child is { Age: { Certainty: Certainty.Approximate, Months: > 0 and <= MostMonths } age }
            && age.From.Text is "1" or "2" or "3" or "4" or "one" or "two" or "three" or "four"
            ? age.From.Text : null;
}
