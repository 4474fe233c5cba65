namespace GentleSleepBot.Guidance.Reading;

/// <summary>Who is writing, only ever as said in so many words.</summary>
public enum WriterRole
{
    /// <summary>The child's mother.</summary>
    Mother,

    /// <summary>The child's father.</summary>
    Father,

    /// <summary>A parent who does not say which.</summary>
    Parent,

    /// <summary>The child's grandmother.</summary>
    Grandmother,

    /// <summary>The child's grandfather.</summary>
    Grandfather,

    /// <summary>A grandparent who does not say which.</summary>
    Grandparent,

    /// <summary>A foster carer.</summary>
    FosterCarer,

    /// <summary>An adoptive parent.</summary>
    AdoptiveParent,

    /// <summary>A step-parent.</summary>
    StepParent,

    /// <summary>A nanny, au pair, childminder or sitter.</summary>
    Nanny,

    /// <summary>An aunt, uncle, sister, brother or friend who looks after the child.</summary>
    Relative,
}
