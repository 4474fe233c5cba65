namespace GentleSleepBot.Guidance.Reading;

/// <summary>What a phrase of the lexicon's <c>cry_it_out</c> section tells.</summary>
internal enum CryItOutWord
{
    /// <summary>Names leaving a child to cry, without a stance.</summary>
    Name,

    /// <summary>Names it so that the writer is doing or weighing it.</summary>
    Wanted,

    /// <summary>Names it so that the writer did it.</summary>
    Done,

    /// <summary>Turns it down by itself, such as "no cry".</summary>
    Refused,

    /// <summary>Names a method in which the parent stays; not leaving to cry.</summary>
    Stays,

    /// <summary>Shows wish or doubt near a name.</summary>
    WishCue,

    /// <summary>Turns down what was named in this sentence or just before.</summary>
    Refusal,

    /// <summary>Shows refusal in the sentence of a name.</summary>
    RefusalCue,

    /// <summary>Shows that somebody else says it.</summary>
    HearsayCue,

    /// <summary>Shows that it has been done.</summary>
    DoneCue,

    /// <summary>Shows that it is going on.</summary>
    DoingCue,

    /// <summary>Could name it, or something harmless; counts beside crying only.</summary>
    WeakName,

    /// <summary>Turns down doing again what was done.</summary>
    Firm,

    /// <summary>Opens the writer's own wish or question.</summary>
    OwnWish,

    /// <summary>Shows that it was given up.</summary>
    OverCue,

    /// <summary>Shows that a refusal was once said and no longer holds.</summary>
    OnceSaid,

    /// <summary>Waiting outside, or asking whether to go in.</summary>
    GoingIn,
}
