namespace GentleSleepBot.Guidance.Reading;

/// <summary>The word the writer uses for the child.</summary>
public enum ChildPronoun
{
    /// <summary>they, them</summary>
    They,

    /// <summary>she, her</summary>
    She,

    /// <summary>he, him</summary>
    He,
}
