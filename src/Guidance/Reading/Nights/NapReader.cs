namespace GentleSleepBot.Guidance.Reading;

/// <summary>Reads how many naps there are and how long they last.</summary>
internal static class NapReader
{
    private const int LongestNapMinutes = 240;
    private const int LongestAnswer = 6;

    public static NapFact? Read(MarkedMessage message, IReadOnlyList<Quantity> quantities, bool wasAsked)
    {
        if (wasAsked && message.Count <= LongestAnswer && quantities is [{ Unit: QuantityUnit.None, High: <= 8 } only])
            return new NapFact { CountFrom = (int)only.Low, CountTo = (int)only.High, From = message.Evidence(only.First, only.Last) };
        NapFact? fact = null;
        foreach (var q in quantities)
        {
            var evidence = message.Evidence(q.First, q.Last);
            if (q.Unit == QuantityUnit.None && ((IsNaps(message, q.Last) && !IsSomebody(message, q)) || IsNappedTimes(message, q)) && q is { Low: >= 0 and <= 8, High: <= 8 } && q.Low % 1 == 0 && message.WordAt(q.First - 1) != "to")
                fact = (fact ?? new NapFact { From = evidence }) with { CountFrom = fact?.CountFrom ?? (int)q.Low, CountTo = fact?.CountTo ?? (int)q.High };
            else if (IsNapLength(message, q))
                fact = (fact ?? new NapFact { From = evidence }) with { MinutesFrom = fact?.MinutesFrom ?? q.Minutes(q.Low), MinutesTo = fact?.MinutesTo ?? q.Minutes(q.High) };
        }

        return fact;
    }

    // "one naps, the other does not": one child, not one nap.
    private static bool IsSomebody(MarkedMessage message, Quantity q) => q.High == 1 && message.WordAt(q.Last + 1) == "naps";

    // "naps 4 times"
    private static bool IsNappedTimes(MarkedMessage message, Quantity q) => message.Has(q.First - 1, Trait.NapWord) && message.WordAt(q.Last + 1) is "times" or "x";

    // "3 naps, 30 minutes each"
    private static bool IsEach(MarkedMessage message, Quantity q) =>
        message.WordAt(q.Last + 1) == "each" && message.SameSentence(q.First - 1, q.First) && (message.Has(q.First - 1, Trait.NapWord) || message.Has(q.First - 2, Trait.NapWord));

    private static bool IsNaps(MarkedMessage message, int last) =>
        message.Has(last + 1, Trait.NapWord) || (message.Has(last + 2, Trait.NapWord) && message.SameClause(last, last + 2) && message.WordAt(last + 1) is "short" or "good" or "long" or "lovely" or "day" or "crap");

    private static bool IsNapLength(MarkedMessage message, Quantity q) =>
        q.Unit is QuantityUnit.Minute or QuantityUnit.Hour && q.Minutes(q.High) is >= 5 and <= LongestNapMinutes
        && (message.Before(q.First, Trait.NapWord, 5) >= 0 || message.After(q.Last, Trait.NapWord, 3) >= 0 || IsEach(message, q))
        && !message.Has(q.First - 1, Trait.EveryWord) && message.WordAt(q.Last + 1) is not ("before" or "after" or "later" or "for");
}
