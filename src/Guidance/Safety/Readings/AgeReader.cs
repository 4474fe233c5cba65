using System.Collections.Frozen;
using GentleSleepBot.Guidance.Safety.Patterns;

namespace GentleSleepBot.Guidance.Safety.Readings;

/// <summary>Finds ages written as a number and a unit. Durations ("for 3 weeks", "2 days ago") are not ages.</summary>
internal static class AgeReader
{
    private const double WeekInMonths = 0.2301;
    private static readonly FrozenDictionary<string, double> Units = Set(
        "day:0.0329 days:0.0329 do:0.0329 dayold:0.0329 week:0.2301 weeks:0.2301 wk:0.2301 wks:0.2301 w:0.2301 wo:0.2301 wkold:0.2301 weekold:0.2301 " +
        "month:1 months:1 mo:1 mos:1 mth:1 mths:1 m:1 mnth:1 mnths:1 monthold:1 moold:1 year:12 years:12 yr:12 yrs:12 yo:12 y:12 yearold:12");

    private static readonly FrozenSet<string> Sure = Words("do wo mo mos yo dayold weekold monthold yearold moold wkold");
    private static readonly FrozenSet<string> Old = Words("old olds corrected adjusted actual regression jabs shots jab vaccines vaccinations check checkup leap baby girl boy son daughter twins lo");
    private static readonly FrozenSet<string> Never = Words("for past last in every each since over within next first after another until till than of took take takes another previous by been");
    private static readonly FrozenSet<string> NotBefore = Words("ago early premature prem preemie late later straight running pregnant gestation before left off away of in apart earlier between every overdue postpartum pp sleep nap");
    private static readonly FrozenSet<string> Leads = Words(
        "is hes shes its he she theyre baby lo son daughter dd ds boy girl my our a the this at turned turning aged age now just only nearly almost about approx around roughly newborn nb twins toddler bub babe child kid infant im have got barely and or with under over");

    public static IReadOnlyList<SafetyAge> Read(ScreenWords words)
    {
        List<SafetyAge>? ages = null;
        for (var i = 0; i + 1 < words.Count; i++)
        {
            var value = words.Value(i);
            if (double.IsNaN(value) && words.Words[i].Text is "a" && i + 2 < words.Count && words.Is(i + 2, "old"))
                value = 1;
            if (double.IsNaN(value) || value > 200)
                continue;
            var unitAt = UnitAfter(words, i, ref value);
            if (unitAt < 0 || !Units.TryGetValue(words.Words[unitAt].Text, out var months) || !IsAge(words, i, unitAt, months))
                continue;
            var earliest = value * months;
            var near = i > 0 && words.Words[i - 1].Text is "nearly" or "almost";
            (ages ??= []).Add(near ? new SafetyAge(Math.Max(0, earliest - months), earliest) : new SafetyAge(earliest, earliest + Width(months, value)));
            i = unitAt;
        }

        if (ages is not null && WeeksEarly(words) is { } early)
            ages.Add(new SafetyAge(Math.Max(0, ages[0].Earliest - early), Math.Max(0.1, ages[0].Latest - early)));
        return ages ?? (IReadOnlyList<SafetyAge>)[];
    }

    // "born 10 weeks early", "a 31 weeker", "born at 33 weeks": the months by which the corrected age is less.
    private static double? WeeksEarly(ScreenWords words)
    {
        for (var i = 0; i + 1 < words.Count; i++)
        {
            var value = words.Value(i);
            if (value is >= 2 and <= 17 && i + 2 < words.Count && words.Words[i + 1].Text is "weeks" or "wks" or "week" && words.Words[i + 2].Text is "early" or "premature" or "prem")
                return value * WeekInMonths;
            if (value is >= 23 and <= 36 && (words.Words[i + 1].Text is "weeker" or "wkr" || (i > 0 && words.Words[i - 1].Text is "at" && words.Words[i + 1].Text is "weeks" or "wks")))
                return (40 - value) * WeekInMonths;
        }

        return null;
    }

    private static double Width(double months, double value) => value % 1 != 0 ? months / 2 : months;

    // "two and a half years", "9 & a half weeks", "6 or 7 weeks".
    private static int UnitAfter(ScreenWords words, int at, ref double value)
    {
        var next = at + 1;
        if (next + 3 < words.Count && words.Is(next, "and") && words.Is(next + 1, "a") && words.Is(next + 2, "half"))
        {
            value += 0.5;
            next += 3;
        }

        return next < words.Count ? next : -1;
    }

    private static bool IsAge(ScreenWords words, int number, int unit, double months)
    {
        var after = unit + 1 < words.Count && words.Words[unit + 1].Sentence == words.Words[unit].Sentence ? words.Words[unit + 1].Text : "";
        var before = number > 0 && words.Words[number - 1].Sentence == words.Words[number].Sentence ? words.Words[number - 1].Text : "";
        if ((after.Length > 0 && NotBefore.Contains(after)) || IsAWordOfItsOwn(words, number, unit))
            return false;
        if (Sure.Contains(words.Words[unit].Text) || Old.Contains(after))
            return true;
        var value = words.Value(number);
        if (months is > 0.2 and < 0.3 && value is >= 23 and <= 42 && before is "at" or "born" or "by")
            return false;
        if (before.Length > 0 && Never.Contains(before))
            return false;
        var days = months < 0.1;
        if (words.Words[unit].Text is "m" or "w" or "d" or "y" && words.Words[unit].Start != words.Words[number].End + 1)
            return false;
        var opens = number == 0 || words.Words[number - 1].Clause != words.Words[number].Clause;
        return Leads.Contains(before) || (opens && !days);
    }

    // "Up since 1. Do I give up" is no day old.
    private static bool IsAWordOfItsOwn(ScreenWords words, int number, int unit) => words.Words[unit].Sentence != words.Words[number].Sentence
        || (words.Words[unit].Text is "do" or "mon" && words.Words[unit].Start > words.Words[number].End);

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static FrozenDictionary<string, double> Set(string units) => units.Split(' ')
        .Select(pair => pair.Split(':')).ToFrozenDictionary(pair => pair[0], pair => double.Parse(pair[1], System.Globalization.CultureInfo.InvariantCulture), StringComparer.Ordinal);
}
