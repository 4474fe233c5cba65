namespace GentleSleepBot.Guidance.Reading;

/// <summary>Reads when the night starts and when the day starts.</summary>
internal sealed class BedAndWakeReader(MarkedMessage message)
{
    private const int Reach = 4;
    private readonly ClockScanner _clock = new(message);

    private readonly OtherHours _otherHours = new(message);

    public Stated<TimeOnly>? Bedtime(bool wasAsked) =>
        Find(Trait.BedWord, wasAsked, time => IsEvening(time) || _otherHours.IsBedtime(time, wasAsked), evening: true) ?? RoundTheClock(evening: true);

    public Stated<TimeOnly>? WakeTime(bool wasAsked) =>
        Find(Trait.MorningWord, wasAsked, time => IsMorning(time) || _otherHours.IsWakeTime(time, wasAsked), evening: false) ?? RoundTheClock(evening: false);

    // "7-7", "7 till 7", "sleeps 7pm-7am": the same hour twice is the night.
    private Stated<TimeOnly>? RoundTheClock(bool evening)
    {
        for (var i = 0; i < message.Count; i++)
        {
            if (_clock.ReadAt(i) is not { Hour: >= 6 and <= 8 } bed || bed.IsAfternoon == false || IsPastOrDenied(i) || message.Has(i - 1, Trait.NapWord | Trait.Outsider))
                continue;
            var second = message.WordAt(bed.Last + 1) is "to" or "till" or "til" or "until" ? bed.Last + 2 : message.Gap(bed.Last).Trim() is "-" or "–" ? bed.Last + 1 : -1;
            if (second > 0 && second < message.Count && _clock.ReadAt(second) is { } wake && (wake.Hour, wake.Minute) == (bed.Hour, bed.Minute) && wake.IsAfternoon != true)
                return new Stated<TimeOnly>(Of(bed with { IsAfternoon = evening }, evening), message.Evidence(bed.First, wake.Last), Certainty.Approximate);
        }

        return null;
    }

    private Stated<TimeOnly>? Find(Trait cue, bool wasAsked, Func<ClockTime, bool> fits, bool evening)
    {
        for (var i = 0; i < message.Count; i++)
        {
            if (_clock.ReadAt(i) is not { } time || !fits(time))
                continue;
            var told = IsToldBy(time, cue) || (wasAsked && message.Count <= 8);
            if (told && !IsOneOfSeveral(time) && !IsPastOrDenied(time.First))
                return new Stated<TimeOnly>(Of(time, evening), message.Evidence(time.First, time.Last), HasVagueness(time) ? Certainty.Approximate : Certainty.Stated);
        }

        return null;
    }

    private bool IsToldBy(ClockTime time, Trait cue)
    {
        if (cue == Trait.MorningWord && message.WordAt(time.First - 1) == "up" && !message.SameClause(time.First - 2, time.First - 1) && !message.SameClause(time.Last, time.Last + 1))
            return true;
        var before = message.Before(time.First, cue, Reach);
        if (before >= 0 && !Interrupted(before, time.First))
            return !(cue == Trait.BedWord && message.Has(before, Trait.Thing) && message.WordAt(before - 1) is "toddler" or "our" or "my");
        return message.SameClause(time.Last, time.Last + 1) && message.Has(time.Last + 1, cue) && message.WordAt(time.Last + 1) is "bedtime" or "bed" or "bedtimes" or "wake";
    }

    // Another figure between the cue and the time takes the cue for itself.
    private bool Interrupted(int cue, int first)
    {
        for (var i = cue + 1; i < first; i++)
        {
            if (message[i].Word.Number is not null || message.Has(i, Trait.WakeWord | Trait.EveryWord | Trait.NapWord) || message.WordAt(i) is "since" or "in" or "for" or "times")
                return true;
        }

        return false;
    }

    // "woke at 1, 2, 3 and 4" lists wakings.
    private bool IsOneOfSeveral(ClockTime time) =>
        (message.Gap(time.Last).Trim() is "," && _clock.ReadAt(time.Last + 1) is { } next && !message.Lexicon.Units.ContainsKey(message.WordAt(next.Last + 1))
            && !message.Has(next.Last + 1, Trait.NapWord))
        || (message.Gap(time.First - 1).Trim() is "," && _clock.ReadAt(time.First - 1) is not null);

    private bool IsPastOrDenied(int at) =>
        message.Before(at, Trait.Was, 6) >= 0 && message.Before(at, Trait.NowWord, 6) < 0 || message.Before(at, Trait.Negation, 2) >= 0;

    private bool HasVagueness(ClockTime time) => message.Has(time.First - 1, Trait.Loosely | Trait.Nearly) || message.WordAt(time.Last + 1) == "ish";

    private static bool IsEvening(ClockTime time) => time.IsAfternoon switch
    {
        true => time.Hour is >= 4 and <= 11,
        false => time.Hour == 0,
        null => time.Hour is >= 5 and <= 11,
    };

    private static bool IsMorning(ClockTime time) => time.IsAfternoon != true && time.Hour <= 10 && (time.Hour > 4 || time is { Hour: 4, Minute: >= 30 });

    private static TimeOnly Of(ClockTime time, bool evening) =>
        new((time.Hour % 12) + ((time.IsAfternoon ?? (evening && time.Hour != 0)) ? 12 : 0), time.Minute);
}
