namespace Recognizers.Text.ParentAges;

/// <summary>How plainly the words say that this is an age.</summary>
public enum AgeForm
{
    /// <summary>Said outright: "8 months old", "2yo", "turned 6 months", "9 weeks corrected".</summary>
    Outright,

    /// <summary>A child is named just before: "LO 5m", "she's 7 weeks".</summary>
    AfterChild,

    /// <summary>A short form or a unit alone that may also be a duration: "13wks", "5 months".</summary>
    UnitOnly,

    /// <summary>A number without a unit, after words that make it an age: "almost 1", "he is two and a half".</summary>
    Bare,

    /// <summary>The name of a phase, which only hints at an age: "4 month sleep regression".</summary>
    Phase,
}
