namespace GentleSleepBot.Guidance.Reading;

/// <summary>What a number counts.</summary>
internal enum QuantityUnit
{
    None,
    Minute,
    Hour,
    Day,
    Night,
    Week,
    Month,
    Year,
}
