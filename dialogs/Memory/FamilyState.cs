using GentleSleepBot.Dialogs.Feedback;
using GentleSleepBot.Dialogs.Plans;
using GentleSleepBot.Guidance.Reading;

namespace GentleSleepBot.Dialogs.Memory;

/// <summary>What is kept of a family across visits, and only after a yes.</summary>
internal sealed record FamilyState
{
    /// <summary>The answer to "Shall I remember this for next time?"; null while it was not asked.</summary>
    public bool? IsRemembered { get; init; }

    /// <summary>The children, the one last spoken of first.</summary>
    public IReadOnlyList<ChildProfile> Children { get; init => field = value ?? []; } = [];

    /// <summary>What else the talk told, without ages, moods or questions.</summary>
    public Facts Habits { get; init => field = value ?? Facts.None; } = Facts.None;

    /// <summary>Their plan; null while none was kept with the family, so that a talk's own holds.</summary>
    public FamilyPlan? Planning { get; init; }

    /// <summary>How answers were found, with no words of the talk.</summary>
    public IReadOnlyList<AnswerFeedback> Feedback { get; init => field = value ?? []; } = [];
}
