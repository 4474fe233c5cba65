using GentleSleepBot.Guidance.Triage;

namespace GentleSleepBot.Dialogs.Talk;

/// <summary>The question that waits for an answer.</summary>
/// <param name="Labels">The taps below it.</param>
/// <param name="Fact">The fact it asks for; null when it asks something else.</param>
/// <param name="IsForAPlan">Whether a plan waits for it: then it is asked again after every side question.</param>
internal sealed record OpenQuestion(IReadOnlyList<string> Labels, TriageFact? Fact = null, bool IsForAPlan = false)
{
    /// <summary>How often it was asked again after a side question.</summary>
    public int AskedAgain { get; init; }

    /// <summary>Whether whatever is written next is the answer, commands aside.</summary>
    public bool TakesAnyWords { get; init; }

    /// <summary>The question that waits below this one and comes back after it; null when none does.</summary>
    public OpenQuestion? Below { get; init; }
}
