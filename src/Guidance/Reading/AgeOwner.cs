namespace GentleSleepBot.Guidance.Reading;

/// <summary>Whose age, or what else, a figure that looks like an age stands for.</summary>
public enum AgeOwner
{
    /// <summary>A child in this family, now.</summary>
    Child,

    /// <summary>A child in this family, from the due date instead of the birth.</summary>
    Corrected,

    /// <summary>A brother or sister who is mentioned beside the child that is meant.</summary>
    Sibling,

    /// <summary>Something that happened when the child was that old.</summary>
    Past,

    /// <summary>Something still to come.</summary>
    Future,

    /// <summary>Time since the writer gave birth.</summary>
    SinceBirth,

    /// <summary>An adult's age.</summary>
    Adult,

    /// <summary>How far a pregnancy has come, or came.</summary>
    Pregnancy,

    /// <summary>A child outside the family, a product, a book, or children in general.</summary>
    Other,

    /// <summary>A named sleep regression, which is only a hint at the age.</summary>
    Regression,
}
