namespace GentleSleepBot.Dialogs.FollowUps;

/// <summary>What a few words after an answer ask for.</summary>
internal enum FollowUpKind
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

/// <summary>What a few words after an answer ask for, and about what.</summary>
internal sealed record FollowUp(FollowUpKind Kind, string About = "");
