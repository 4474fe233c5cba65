using GentleSleepBot.Guidance.Safety;
using GentleSleepBot.Guidance.Safety.Replies;

namespace GentleSleepBot.Dialogs.Safety;

/// <summary>A danger that was answered and is not held: what the parent adds in a few words is most likely still about it.</summary>
/// <param name="RuleId">The rule that was answered.</param>
/// <param name="Level">Its level.</param>
/// <param name="Answers">How many answers of other kinds the talk had by then.</param>
internal sealed record AnsweredDanger(string RuleId, SafetyLevel Level, int Answers)
{
    /// <summary>How many lines followed it that answered nothing in particular, or asked again.</summary>
    public int Followed { get; init; }

    /// <summary>What the parent added last; null while nothing was added. No line stands twice in a row.</summary>
    public SafetyFollowUp? LastFollowUp { get; init; }

    /// <summary>Whether our question of harm is still open.</summary>
    public bool AsksOfHarm { get; init; }

    /// <summary>Whether it is an unsafe bed that was answered last, alone or with one answer of another kind.</summary>
    /// <param name="answers">How many answers of other kinds the talk has had.</param>
    public bool IsUnsafeBedOnShow(int answers) => Level == SafetyLevel.UnsafeSleep && answers <= Answers + 1;
}
