using GentleSleepBot.Guidance.Reading;
using GentleSleepBot.Guidance.Safety;

namespace GentleSleepBot.Dialogs.Safety;

/// <summary>The ages by which the screen judges: since birth and, for a child born early, since the due date.</summary>
internal static class ChildAges
{
    public static IEnumerable<SafetyAge> Of(Facts facts)
    {
        if (facts.Child?.Age is { } age)
            yield return new SafetyAge(age.EarliestMonths, age.LatestMonths);
        if (facts.Child?.CorrectedAge is { } corrected)
            yield return new SafetyAge(corrected.EarliestMonths, corrected.LatestMonths);
    }
}
