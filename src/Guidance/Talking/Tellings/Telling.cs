namespace GentleSleepBot.Guidance.Talking.Tellings;

/// <summary>What a message of a sentence or more does in a talk; each is learned from the file of its name in <c>knowledge/told</c>.</summary>
public enum Telling
{
    /// <summary>It went better, or a moment was lovely.</summary>
    GoodNews,

    /// <summary>It went no better.</summary>
    Setback,

    /// <summary>A fact, a feeling or a memory, with nothing asked.</summary>
    Fact,

    /// <summary>Thanks or a goodbye, and what the parent will do.</summary>
    Thanks,

    /// <summary>The bot is put right: it heard an alarm or a matter that was not meant.</summary>
    Correction,

    /// <summary>Something is asked.</summary>
    Question,
}
