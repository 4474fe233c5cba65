namespace Recognizers.Text.ParentAges;

/// <summary>The unit an age was given in.</summary>
public enum AgeUnit
{
    /// <summary>Days.</summary>
    Day,

    /// <summary>Weeks.</summary>
    Week,

    /// <summary>Calendar months, 30.4375 days on average.</summary>
    Month,

    /// <summary>Years.</summary>
    Year,
}
