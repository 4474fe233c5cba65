namespace GentleSleepBot.Guidance.Talking;

/// <summary>What a few words after an answer ask for.</summary>
public enum FollowUpKind
{
    /// <summary>Why it helps.</summary>
    Why,

    /// <summary>The nights that follow.</summary>
    More,

    /// <summary>How the step is done.</summary>
    HowTo,

    /// <summary>How long it takes.</summary>
    HowLong,

    /// <summary>What to do when the child cries or refuses.</summary>
    Protest,

    /// <summary>When a person is needed.</summary>
    WhenToGetHelp,

    /// <summary>What to do when it does not work.</summary>
    IfItDoesNotWork,

    /// <summary>What research there is.</summary>
    Research,

    /// <summary>The first step once more.</summary>
    Again,

    /// <summary>The same for something else, such as naps.</summary>
    About,
}
