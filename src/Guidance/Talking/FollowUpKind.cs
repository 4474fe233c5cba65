namespace GentleSleepBot.Guidance.Talking;

/// <summary>What a few words after an answer ask for.</summary>
public enum FollowUpKind
{
    /// <summary>Why it helps.</summary>
    Why,

    /// <summary>The nights that follow.</summary>
    More,

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
