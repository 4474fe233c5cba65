namespace GentleSleepBot.Guidance.Safety.Afterwards;

/// <summary>What a parent says after a danger was answered; each is learned from the file of its name in <c>knowledge/after-danger</c>.</summary>
internal enum SaidAfterwards
{
    /// <summary>It was not so, or was something harmless.</summary>
    NotSo,

    /// <summary>It was so and is better now; nobody has looked yet.</summary>
    Over,

    /// <summary>Help is called, coming or there, or they are on their way to it.</summary>
    HelpComing,

    /// <summary>Somebody who knows has looked, or was asked, and it is all right or being treated.</summary>
    SeenWell,

    /// <summary>Somebody is with the parent, has taken the child, or was told.</summary>
    PersonHere,

    /// <summary>The parent is calmer, or never meant to act on it.</summary>
    Calmer,

    /// <summary>What to do until help is there, or whether it must be.</summary>
    AsksMeanwhile,

    /// <summary>It goes on, grows worse, or the call can't or won't be made.</summary>
    StillSo,

    /// <summary>Something that is not about the danger.</summary>
    Other,
}
