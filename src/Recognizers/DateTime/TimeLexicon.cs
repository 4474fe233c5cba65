using Recognizers.Text.Cultures;
using Recognizers.Text.DateTime.Clock;
using Recognizers.Text.Number;
using Recognizers.Text.Tokens;

namespace Recognizers.Text.DateTime;

/// <summary>The words of time of one culture, ready to be looked up.</summary>
internal sealed class TimeLexicon
{
    private TimeLexicon(TimeFile file, NumberLexicon numbers)
    {
        File = file;
        Half = numbers.File.Half;
        Articles = new(numbers.File.Articles);
        Units = new(file.DurationUnits.SelectMany(unit => unit.Words.Select(word => (word, unit))));
        UnitLetters = new(file.DurationUnits.SelectMany(unit => (unit.Letters ?? []).Select(letter => (letter, unit))));
        Minute = file.DurationUnits.First(unit => unit.LettersAfterHour is not null);
        MinuteLetters = new(Minute.LettersAfterHour!);
        Amounts = new(file.Amounts.Select(entry => (entry.Key, (entry.Value, file.PluralAmounts.Contains(entry.Key)))));
        FixedTimes = new(file.FixedTimes.Select(entry => (entry.Key, entry.Value)));
        HourSuffixes = new(file.HourSuffixes.Select(entry => (entry.Key, entry.Value)));
        MinutePhrases = new(file.MinutePhrases.Select(entry => (entry.Key, entry.Value)));
        DayParts = new(file.DayParts.SelectMany(part => part.Words.Select(word => (word, part))));
        Meals = new(file.DayParts.SelectMany(part => (part.Meals ?? []).Select(word => (word, part))));
        ModifiersBefore = new(file.ModifiersBefore.SelectMany(entry => entry.Value.Select(phrase => (phrase, entry.Key))));
        ModifiersAfter = new(file.ModifiersAfter.SelectMany(entry => entry.Value.Select(phrase => (phrase, entry.Key))));
        Sets = new(file.Sets.Select(entry => (entry.Key, entry.Value)));
        Days = new(file.Days.Select(entry => (entry.Key, entry.Value)));
        Nights = new(file.Nights.Select(entry => (entry.Key, entry.Value)));
        Weekdays = new(file.Weekdays.Select(entry => (entry.Key, entry.Value)));
        Months = new(file.Months.Select(entry => (entry.Key, entry.Value)));
        OrdinalSuffixes = numbers.OrdinalSuffixes;
        Relative = new(file.Relative.Select(entry => (entry.Key, entry.Value)));
        Periods = new(file.Periods.Select(entry => (entry.Key, entry.Value)));
        (MoreThan, LessThan) = (Phrases(file.MoreThan), Phrases(file.LessThan));
        (OClock, DayPartLead, DayPartOfHour) = (Phrases(file.OClock), Phrases(file.DayPartLead), Phrases(file.DayPartOfHour));
        (Early, Late, FromNow, Now) = (Phrases(file.Early), Phrases(file.Late), Phrases(file.FromNow), Phrases(file.Now));
        (Joiners, WholeWords, SingularUnits) = (new(file.Joiners), new(file.WholeWords), new(file.SingularUnits));
        (MinuteWords, Past, To, Ish) = (new(file.MinuteWords), new(file.Past), new(file.To), new(file.Ish));
        (MealLead, At, Around) = (new(file.MealLead), new(file.At), new(file.Around));
        (RangeFrom, RangeBetween, RangeTo) = (new(file.RangeFrom), new(file.RangeBetween), new(file.RangeTo));
        (RangeAnd, RangeFor, MayFollowHour) = (new(file.RangeAnd), new(file.RangeFor), new(file.MayFollowHour));
        (VerbAfter, Sharp, DayPartsPlural, Greetings) = (new(file.VerbAfter), new(file.Sharp), new(file.DayPartsPlural), new(file.Greetings));
        Starts = new(FirstWords(file));
        (EveryOther, WeekdaysPlural) = (Phrases(file.EveryOther), new(file.WeekdaysPlural.Select(entry => (entry.Key, entry.Value))));
        (Every, Ago, Ahead, DateTimeJoiners) = (new(file.Every), new(file.Ago), new(file.Ahead), new(file.DateTimeJoiners));
    }

    public TimeFile File { get; }

    public string Half { get; }

    public DurationUnitEntry Minute { get; }

    public PhraseTable<DurationUnitEntry> Units { get; }

    public PhraseTable<DurationUnitEntry> UnitLetters { get; }

    public PhraseTable<(double Value, bool Plural)> Amounts { get; }

    public PhraseTable<int> FixedTimes { get; }

    public PhraseTable<HalfOfDay> HourSuffixes { get; }

    public PhraseTable<int> MinutePhrases { get; }

    public PhraseTable<DayPartEntry> DayParts { get; }

    public PhraseTable<DayPartEntry> Meals { get; }

    public PhraseTable<string> ModifiersBefore { get; }

    public PhraseTable<string> ModifiersAfter { get; }

    public PhraseTable<string> Sets { get; }

    public PhraseTable<int> Days { get; }

    public PhraseTable<int> Nights { get; }

    public PhraseTable<int> Weekdays { get; }

    public PhraseTable<int> WeekdaysPlural { get; }

    public PhraseTable<bool> EveryOther { get; }

    public PhraseTable<int> Months { get; }

    public WordSet OrdinalSuffixes { get; }

    public PhraseTable<int> Relative { get; }

    public PhraseTable<string> Periods { get; }

    public PhraseTable<bool> MoreThan { get; }

    public PhraseTable<bool> LessThan { get; }

    public PhraseTable<bool> OClock { get; }

    public PhraseTable<bool> DayPartLead { get; }

    public PhraseTable<bool> DayPartOfHour { get; }

    public PhraseTable<bool> Early { get; }

    public PhraseTable<bool> Late { get; }

    public PhraseTable<bool> FromNow { get; }

    public PhraseTable<bool> Now { get; }

    public WordSet Articles { get; }

    public WordSet Joiners { get; }

    public WordSet WholeWords { get; }

    public WordSet SingularUnits { get; }

    public WordSet MinuteLetters { get; }

    public WordSet MinuteWords { get; }

    public WordSet Past { get; }

    public WordSet To { get; }

    public WordSet Ish { get; }

    public WordSet MealLead { get; }

    public WordSet At { get; }

    public WordSet Around { get; }

    public WordSet RangeFrom { get; }

    public WordSet RangeBetween { get; }

    public WordSet RangeTo { get; }

    public WordSet RangeAnd { get; }

    public WordSet RangeFor { get; }

    public WordSet MayFollowHour { get; }

    public WordSet Sharp { get; }

    public WordSet DayPartsPlural { get; }

    public WordSet Greetings { get; }

    public WordSet VerbAfter { get; }

    public WordSet Every { get; }

    public WordSet Ago { get; }

    public WordSet Ahead { get; }

    public WordSet DateTimeJoiners { get; }

    /// <summary>Words that an expression may begin with, beside numbers.</summary>
    public WordSet Starts { get; }

    public static TimeLexicon Of(CultureFolder culture) =>
        culture.Part("times.json", CultureJson.Default.TimeFile, file => new TimeLexicon(file, NumberLexicon.Of(culture)));

    private static IEnumerable<string> FirstWords(TimeFile file) =>
        new IEnumerable<string>[]
        {
            file.Amounts.Keys, file.WholeWords, [file.Definite, file.HalfBare, file.IsoPrefix], file.FixedTimes.Keys, file.MinutePhrases.Keys,
            file.DayParts.SelectMany(part => part.Words.Concat(part.Meals ?? [])), file.DayPartLead, file.Early, file.Late, file.At,
            file.RangeFrom, file.RangeBetween, file.RangeFor, file.MoreThan, file.LessThan, file.Every, file.EveryOther, file.Sets.Keys,
            file.Now, file.Days.Keys, file.Nights.Keys, file.Weekdays.Keys, file.Months.Keys, file.WeekdaysPlural.Keys, file.Relative.Keys, file.Periods.Keys, file.Ahead,
        }
        .SelectMany(phrases => phrases)
        .Select(phrase => phrase.Split(' ', '-')[0]);

    private static PhraseTable<bool> Phrases(string[] phrases) => new(phrases.Select(phrase => (phrase, true)));
}
