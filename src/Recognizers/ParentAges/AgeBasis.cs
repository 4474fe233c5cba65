namespace Recognizers.Text.ParentAges;

/// <summary>What an age counts from.</summary>
public enum AgeBasis
{
    /// <summary>From birth; also when nothing is said.</summary>
    Birth,

    /// <summary>From birth, said to be the actual age beside a corrected one.</summary>
    Actual,

    /// <summary>From the day the child was due.</summary>
    Corrected,

    /// <summary>Not an age: weeks of pregnancy at birth, as in "31 weeker".</summary>
    Gestation,

    /// <summary>Not an age: how long before the due day, as in "6 weeks early".</summary>
    Early,

    /// <summary>Not an age: time since the mother gave birth.</summary>
    Postpartum,

    /// <summary>Not an age: weeks of a pregnancy that goes on.</summary>
    Pregnancy,
}
