using Recognizers.Text.DateTime.Clock;

namespace Recognizers.Text.DateTime;

/// <summary>A culture's <c>times.json</c>: the words for durations, clock times, parts of the day and dates.</summary>
internal sealed record TimeFile
{
    public required DurationUnitEntry[] DurationUnits { get; init; }

    /// <summary>Words that count without being numbers, as "a" and "several".</summary>
    public required Dictionary<string, double> Amounts { get; init; }

    /// <summary>Of those, the ones that need a unit for more than one.</summary>
    public required string[] PluralAmounts { get; init; }

    public required string[] SingularUnits { get; init; }

    public required string[] WholeWords { get; init; }

    /// <summary>"for the hour": the one place where a definite article counts one.</summary>
    public required string DefiniteAfter { get; init; }

    public required string Definite { get; init; }

    public required string DefiniteUnit { get; init; }

    public required string[] Joiners { get; init; }

    public required string[] MoreThan { get; init; }

    public required string[] LessThan { get; init; }

    public required Dictionary<string, HalfOfDay> Meridiems { get; init; }

    public required Dictionary<string, HalfOfDay> MeridiemLetters { get; init; }

    public required string MeridiemSecondLetter { get; init; }

    public required string[] OClock { get; init; }

    public required string[] Sharp { get; init; }

    public required string[] Ish { get; init; }

    public required string HourLetter { get; init; }

    public required string IsoPrefix { get; init; }

    public required Dictionary<string, int> FixedTimes { get; init; }

    public required Dictionary<string, HalfOfDay> HourSuffixes { get; init; }

    public required Dictionary<string, int> MinutePhrases { get; init; }

    /// <summary>The word that alone before an hour means half past it.</summary>
    public required string HalfBare { get; init; }

    public required string[] MinuteWords { get; init; }

    public required string[] Past { get; init; }

    public required string[] To { get; init; }

    public required DayPartEntry[] DayParts { get; init; }

    /// <summary>Of the words for parts of the day, those that by themselves mean every day.</summary>
    public required string[] DayPartsPlural { get; init; }

    /// <summary>Words that make a greeting of a part of the day.</summary>
    public required string[] Greetings { get; init; }

    public required string[] DayPartLead { get; init; }

    public required string[] DayPartOfHour { get; init; }

    public required string[] Early { get; init; }

    public required string[] Late { get; init; }

    public required string[] MealLead { get; init; }

    public required string[] At { get; init; }

    public required string[] Around { get; init; }

    public required string[] RangeFrom { get; init; }

    public required string[] RangeBetween { get; init; }

    public required string[] RangeTo { get; init; }

    public required string[] RangeAnd { get; init; }

    public required string[] RangeFor { get; init; }

    /// <summary>Words that may follow a lone number that is an hour.</summary>
    public required string[] MayFollowHour { get; init; }

    public required Dictionary<string, string[]> ModifiersBefore { get; init; }

    public required Dictionary<string, string[]> ModifiersAfter { get; init; }

    public required string[] Every { get; init; }

    public required string[] EveryOther { get; init; }

    public required Dictionary<string, string> Sets { get; init; }

    public required string[] Now { get; init; }

    public required Dictionary<string, int> Days { get; init; }

    public required Dictionary<string, int> Nights { get; init; }

    public required Dictionary<string, int> Weekdays { get; init; }

    public required Dictionary<string, int> WeekdaysPlural { get; init; }

    public required Dictionary<string, int> Months { get; init; }

    /// <summary>The "of" in "3rd of March".</summary>
    public required string DayOfMonth { get; init; }

    public required Dictionary<string, int> Relative { get; init; }

    /// <summary>Words after which "last" is a verb: "it will last two hours".</summary>
    public required string[] VerbAfter { get; init; }

    public required Dictionary<string, string> Periods { get; init; }

    public required string[] Ago { get; init; }

    public required string[] FromNow { get; init; }

    public required string[] Ahead { get; init; }

    public required string[] DateTimeJoiners { get; init; }
}
