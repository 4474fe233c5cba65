namespace GentleSleepBot.Guidance.Reading;

/// <summary>What a child is called when no figure is given.</summary>
public enum ChildStage
{
    /// <summary>Nothing says how old the child is.</summary>
    Unknown,

    /// <summary>Not born yet.</summary>
    Unborn,

    /// <summary>"newborn", "brand new": up to about two months.</summary>
    Newborn,

    /// <summary>"baby", "infant": under a year, or unknown.</summary>
    Baby,

    /// <summary>"toddler": about one to three years.</summary>
    Toddler,

    /// <summary>"preschooler", "kid": three years and more.</summary>
    Older,
}
