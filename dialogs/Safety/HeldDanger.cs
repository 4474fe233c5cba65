using GentleSleepBot.Guidance.Safety;

namespace GentleSleepBot.Dialogs.Safety;

/// <summary>A danger that the talk stays with until help is reached or the parent says that it was not so.</summary>
/// <param name="RuleId">The rule that fired.</param>
/// <param name="Level">Its level.</param>
/// <param name="Reminders">How often the parent was reminded since.</param>
internal sealed record HeldDanger(string RuleId, SafetyLevel Level, int Reminders)
{
    /// <summary>Whether we asked if harm is to be feared: a clear no ends it.</summary>
    public bool IsAsked { get; init; }

    /// <summary>Whether it was answered that all looks well now: the same is not answered twice.</summary>
    public bool IsToldFine { get; init; }
}
