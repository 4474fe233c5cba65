namespace GentleSleepBot.Guidance.Reading;

/// <summary>Reads how often, how long and since when a child wakes at night.</summary>
internal sealed class WakingReader(MarkedMessage message, IReadOnlyList<Quantity> quantities)
{
    private readonly FigureSurroundings _around = new(message);
    private const int LongestAnswer = 6;
    private const int FewestTimes = 2;
    private const int MostWordsToTheFeed = 6;
    private const int EarliestEvening = 8;
    private const int LatestMorning = 6;

    private readonly ClockScanner _clock = new(message);
    private WakingFact? _fact;

    public WakingFact? Read(bool wasAsked)
    {
        if (wasAsked && message.Count <= LongestAnswer && quantities is [{ Unit: QuantityUnit.None, High: <= 30 } only])
            Note(only.First, only.Last, fact => fact with { CountFrom = (int)only.Low, CountTo = (int)only.High });
        foreach (var quantity in quantities)
        {
            if (quantity.Unit is QuantityUnit.Minute or QuantityUnit.Hour)
                ReadStretch(quantity, wasAsked);
            else if (quantity.Unit == QuantityUnit.None || IsOfNightFeeds(quantity))
                ReadCount(quantity, wasAsked);
        }

        for (var i = 0; i < message.Count; i++)
        {
            ReadWord(i, wasAsked);
            if (_fact?.CountFrom is null && (wasAsked ? i == 0 : message.Has(i, Trait.WakeWord)))
                ReadTimes(wasAsked && !message.Has(i, Trait.WakeWord) ? i : i + 1, isOfFeeds: false);
            else if (_fact?.CountFrom is null && IsFeed(i) && SpeaksOfNights())
                ReadTimes(i + 1, isOfFeeds: true);
        }

        if (_fact is not null)
            ReadSinceDays();
        return _fact;
    }

    // "every 45 minutes", "awake for 2 hours".
    private void ReadStretch(Quantity q, bool wasAsked)
    {
        if (message.Before(q.First, Trait.NapWord, 5) >= 0 || !(wasAsked || message.SentenceHas(q.First, Trait.WakeWord) || (message.WordAt(q.Last + 1) == "since" && _clock.ReadAt(q.Last + 2) is not null)))
            return;
        var every = message.Has(q.First - 1, Trait.EveryWord) || (message.Has(q.First - 1, Trait.Loosely) && message.Has(q.First - 2, Trait.EveryWord));
        if (every)
            Note(q.First - 1, q.Last, fact => fact with { EveryMinutesFrom = q.Minutes(q.Low), EveryMinutesTo = q.Minutes(q.High) });
        else if (message.WordAt(q.First - 1) == "for" && message.Before(q.First, Trait.WakeWord, 3) >= 0)
            Note(q.First, q.Last, fact => fact with { AwakeMinutes = q.Minutes(q.High) });
    }

    // "up 5 times", "3 wakes", "wakes 3-4x", "feeds 3 times a night", "2 night feeds"; in "one wakes the other" somebody wakes.
    private void ReadCount(Quantity q, bool wasAsked)
    {
        if (q.Low % 1 != 0 || q.High is < 1 or > 30 || _around.IsAgeOfWhoWakes(q))
            return;
        var times = message.WordAt(q.Last + 1) is "times" or "x" or "time";
        var waking = message.Before(q.First, Trait.WakeWord, 4) >= 0 || message.After(q.Last, Trait.WakeWord, 3) >= 0;
        if (!times && !message.SameClause(q.Last, q.Last + 1))
            return;
        if ((times && (waking || (wasAsked && !message.SentenceHas(q.First, Trait.NapWord)) || (IsANight(q.Last + 2) && IsFeedBefore(q.First)))) || IsOfNightFeeds(q) || IsNoun(q) || message.WordAt(q.Last + 1) is "wakings" or "wakeups" or "wakeup" || (message.WordAt(q.Last + 1) == "wake" && message.WordAt(q.Last + 2) is "ups" or "up"))
            Note(q.First, q.Last, fact => fact with { CountFrom = (int)q.Low, CountTo = (int)q.High });
    }

    private bool IsANight(int at) => message.WordAt(at) is "a" or "per" or "each" or "every" && message.WordAt(at + 1) == "night";

    private bool IsOfNightFeeds(Quantity q) => message.WordAt(q.Last + 1) is "feeds" or "bottles" && (q.Unit == QuantityUnit.Night || IsANight(q.Last + 2));

    private bool IsFeedBefore(int at) => Enumerable.Range(Math.Max(0, at - MostWordsToTheFeed), at - Math.Max(0, at - MostWordsToTheFeed)).Any(each => IsFeed(each) && message.SameClause(each, at));

    private bool IsFeed(int at) => message.WordAt(at) is "feeds" or "feeding" or "feed" or "fed" or "nurses" or "nursing" or "nursed" or "breastfeeds" or "breastfeeding" or "bottle" or "bottles" or "milk";

    private bool SpeaksOfNights() => Enumerable.Range(0, message.Count).Any(at => message.WordAt(at) is "night" or "nights" or "overnight");

    // "wakes at 11, 2 and 5": as many wakings as times; but "wakes 3, 4 times" is a count. Feeds are by night where the hours go past midnight.
    private void ReadTimes(int first, bool isOfFeeds)
    {
        var (at, last, count) = (first, first, 0);
        var hours = new List<int>();
        while (at < message.Count && (message.WordAt(at) is "up" or "at" or "and" or "then" or "again" || message.Has(at, Trait.Loosely)))
            at++;
        while (at < message.Count && _clock.ReadAt(at) is { } time)
        {
            (count, last, at) = (count + 1, time.Last, time.Last + 1);
            hours.Add(time.Hour);
            while (at < message.Count && (message.WordAt(at) is "and" or "then" or "again" or "at" || message.Has(at, Trait.Loosely)))
                at++;
        }

        var isCount = message.Has(last + 1, Trait.NapWord) || message.WordAt(last + 1) is "times" or "x" or "time" or "or" or "to" or "hours" or "hrs" or "minutes" or "mins";
        if (count >= FewestTimes && !isCount && (!isOfFeeds || (hours[0] is 0 or >= EarliestEvening && hours.Skip(1).All(hour => hour <= LatestMorning || hour > hours[0]))))
            Note(first, last, fact => fact with { CountFrom = count, CountTo = count });
    }

    private bool IsNoun(Quantity q) => q.High > 1 ? message.WordAt(q.Last + 1) == "wakes" : message.WordAt(q.Last + 1) == "waking";

    private void ReadWord(int at, bool wasAsked)
    {
        var word = message.WordAt(at);
        if ((word is "hourly" && (wasAsked || message.SentenceHas(at, Trait.WakeWord))) || IsEveryHour(at, wasAsked))
            Note(at, at, fact => fact with { EveryMinutesFrom = fact.EveryMinutesFrom ?? 60, EveryMinutesTo = fact.EveryMinutesTo ?? 60 });
        else if (word is "once" or "twice" && ((wasAsked && message.Count <= LongestAnswer) || message.Before(at, Trait.WakeWord, 3) >= 0 || (IsANight(at + 1) && IsFeedBefore(at))))
            Note(at, at, fact => fact with { CountFrom = fact.CountFrom ?? (word == "once" ? 1 : 2), CountTo = fact.CountTo ?? (word == "once" ? 1 : 2) });
        else if (word == "since" && (message.SentenceHas(at, Trait.WakeWord | Trait.CryWord) || _fact is not null))
            ReadSinceTime(at);
    }

    // "every hour", "every single hour"
    private bool IsEveryHour(int at, bool wasAsked) =>
        message.WordAt(at) == "hour" && message.Before(at, Trait.EveryWord, 2) >= 0 && message[at - 1].Word.Number is null && (wasAsked || message.SentenceHas(at, Trait.WakeWord));

    private void ReadSinceTime(int since)
    {
        var at = message.Has(since + 1, Trait.Loosely) ? since + 2 : since + 1;
        if (at < message.Count && _clock.ReadAt(at) is { } time)
            Note(time.First, time.Last, fact => fact with { SinceTime = new TimeOnly(IsLate(time.Hour, time.IsAfternoon) ? time.Hour + 12 : time.Hour, time.Minute) });
    }

    private static bool IsLate(int hour, bool? isAfternoon) => hour < 12 && (isAfternoon ?? hour >= 7);

    // "for the past 3 weeks", "the last two nights".
    private void ReadSinceDays()
    {
        foreach (var q in quantities)
        {
            var days = q.Unit switch { QuantityUnit.Night or QuantityUnit.Day => 1, QuantityUnit.Week => 7, QuantityUnit.Month => 30, _ => 0 };
            if (days > 0 && !message.Has(q.Last + 1, Trait.Old) && message.WordAt(q.First - 1) is "last" or "past" or "for" or "been" or "since")
                Note(q.First, q.Last, fact => fact with { SinceDays = fact.SinceDays ?? (int)(q.High * days) });
        }
    }

    private void Note(int first, int last, Func<WakingFact, WakingFact> add) =>
        _fact = add(_fact ?? new WakingFact { From = message.Evidence(first, last) });
}
