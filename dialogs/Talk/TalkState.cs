using GentleSleepBot.Dialogs.Safety;
using GentleSleepBot.Guidance.Reading;
using GentleSleepBot.Guidance.Safety;

namespace GentleSleepBot.Dialogs.Talk;

/// <summary>What the bot remembers of one talk.</summary>
internal sealed record TalkState
{
    /// <summary>What the parent has told, put together over the talk.</summary>
    public Facts Facts { get; init; } = Facts.None;

    /// <summary>The question that is being answered, as written.</summary>
    public string Question { get; init; } = "";

    /// <summary>How many answers were given; chooses among openings.</summary>
    public int Answers { get; init; }

    /// <summary>What the safety screen carries from message to message.</summary>
    public SafetyMemory Safety { get; init; } = SafetyMemory.Empty;

    /// <summary>The danger that the talk stays with; null when there is none.</summary>
    public HeldDanger? Held { get; init; }

    /// <summary>Whether the bot has introduced itself.</summary>
    public bool IsWelcomed { get; init; }
}
