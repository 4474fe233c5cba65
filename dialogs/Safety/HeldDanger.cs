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

    /// <summary>The parent's words that told it; empty when only earlier messages did.</summary>
    public string Sign { get; init; } = "";

    /// <summary>The gravest danger that other words of the same message told, by its rule: it stands when this one is put right. Null when there was none.</summary>
    public AnsweredDanger? Beside { get; init; }

    /// <summary>Whether it was answered that all looks well now: the same is not answered twice.</summary>
    public bool IsToldFine { get; init; }
}
