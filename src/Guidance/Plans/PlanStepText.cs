namespace GentleSleepBot.Guidance.Plans;

/// <summary>One step in words; citations stand as <c>[1]</c>.</summary>
/// <param name="Title">The change in a few words.</param>
/// <param name="Days">Nights to hold it.</param>
/// <param name="Do">What to do.</param>
/// <param name="Reason">Why it may help.</param>
/// <param name="Cue">What to watch for.</param>
/// <param name="WhoStays">Who stays with the child, and how near.</param>
/// <param name="AtProtest">What to do when the child protests.</param>
public sealed record PlanStepText(string Title, int Days, string Do, string Reason, string Cue, string WhoStays, string AtProtest)
{
    /// <summary>Every text but the title, in the order in which it is read.</summary>
    public IEnumerable<string> Texts() => [Do, Reason, Cue, WhoStays, AtProtest];
}
