namespace GentleSleepBot.Guidance.Answers;

/// <summary>The parts of an answer, in the order in which they are read.</summary>
public enum AnswerPartKind
{
    /// <summary>One action for this minute.</summary>
    RightNow,

    /// <summary>Why that helps.</summary>
    Why,

    /// <summary>One change at a time for the nights that follow.</summary>
    NextNights,

    /// <summary>Signs that call for a person.</summary>
    WhenToGetHelp,
}
