using GentleSleepBot.Guidance;

namespace GentleSleepBot.Host.Coach;

/// <summary>What the guard of every outgoing text finds in a coach's own words.</summary>
internal static class HarshWords
{
    /// <summary>Which words cannot be sent and why; null when all can.</summary>
    public static string? Find(Guide guide, string? text)
    {
        var faults = guide.Gentleness.Check(text ?? "");
        return faults.Count == 0 ? null : "This cannot be sent. " + string.Join(" ", faults.Select(fault => $"“{fault.Words}”: {fault.Says}."));
    }
}
