namespace GentleSleepBot.Guidance.Reading;

/// <summary>Tells whether a number without unit is an age in years: "almost 2", "she's 3", "my 2.5 refuses", "DD1 is 4".</summary>
internal sealed class BareAges(MarkedMessage message, IReadOnlyList<Quantity> quantities, FigureSurroundings around)
{
    private const double OldestYears = 5;
    private const double OldestChildYears = 12;
    private const double YoungestAdultYears = 14;
    private const int ReachOfSubject = 12;

    public bool IsAge(Quantity q)
    {
        if (q.Low != q.High || q.Low is < 1 or > 16 || q.Low % 1 is not (0 or 0.5))
            return false;
        if (message.Has(q.First - 1, Trait.Mine) && q.Low % 1 == 0.5)
            return true;
        if (CountsThings(q) || StandsForAThing(q))
            return false;
        if (message.WordAt(q.First - 1) == "and" && q.First >= 2 && message[q.First - 2].Word.Number is { } other)
            return IsAge(new Quantity(other, other, QuantityUnit.None, q.First - 2, q.First - 2));
        if (message.Has(q.First - 1, Trait.Nearly) || message.Before(q.First, Trait.Turning, 2) >= 0)
            return message[q.First - 1].Word.Number is null && !message.Has(q.Last + 1, Trait.WakeWord | Trait.NapWord);
        if (around.WordBefore(q) is "age" && q.Low < OldestYears)
            return true;
        if (IsHalfYears(q) || around.IsOf(q) || IsAside(q) || IsFirstOfTwo(q))
            return true;
        if (around.InBrackets(q))
            return message.Has(q.First - 1, Trait.Child | Trait.Adult | Trait.Sibling | Trait.Older | Trait.Younger) || message.Has(q.First - 2, Trait.Older);
        return IsSaidOf(around.Lead(q), q);
    }

    /// <summary>Whether a bare age carries on from months: "at 6 months he slept. He's now 7."</summary>
    public bool IsInMonths(Quantity q)
    {
        foreach (var earlier in q.Low > OldestYears ? quantities : [])
        {
            if (earlier.First < q.First && earlier.Unit == QuantityUnit.Month && q.Low >= earlier.Low && q.Low - earlier.Low <= 6 && !around.IsOld(earlier))
                return true;
        }

        return false;
    }

    // "3 naps", "2 hours", but not "turned 1 in July", "is 2 in March", "turning 2 in two weeks"
    private bool CountsThings(Quantity q)
    {
        var isTurned = (message.WordAt(q.Last + 1) == "in" && message.Before(q.First, Trait.Turning, 2) >= 0) || around.IsDated(q);
        return (around.IsBefore(q, Trait.Counted) && !isTurned && !around.IsAgeOfWhoWakes(q)) || message.Lexicon.Units.ContainsKey(around.WordBehind(q));
    }

    // "he has 2." (of what was asked), "she has one that lies flat", "he had one as a newborn"
    private bool StandsForAThing(Quantity q) => message.WordAt(q.First - 1) is "has" or "have" or "had" or "got" or "having"
        || (q.First == q.Last && message.WordAt(q.First) == "one" && message.WordAt(q.Last + 1) is "that" or "which" or "who" or "of" or "for" or "with" or "too" or "like");

    // "2.5, won't nap" at the head, "jet lag with a toddler, 2.5, up at 1", "Tantrums in shops. 2.5. Help"
    private bool IsHalfYears(Quantity q) => q.Low % 1 == 0.5 && q.Low < OldestYears && around.EndsClause(q)
        && (around.OpensSentence(q) || message.Has(q.First - 1, Trait.Child) || message.WordAt(q.First - 1) == "said" || (around.OpensClause(q) && q.Last == message.Count - 1 && message[q.First - 1].Word.Number is null));

    // "two boys, 4 and 1"
    private bool IsFirstOfTwo(Quantity q) => around.OpensClause(q) && !around.OpensSentence(q) && message.Has(q.First - 1, Trait.Plural) && message.Has(q.First - 1, Trait.Child)
        && around.WordBehind(q) == "and" && q.Last + 2 < message.Count && message[q.Last + 2].Word.Number is <= 16;

    // "my son, 3, won't stay in bed", "a little boy, about 3 we think, came today"
    private bool IsAside(Quantity q)
    {
        var first = q.First;
        while (message.SameClause(first - 1, first) && message.Has(first - 1, Trait.Loosely))
            first--;
        return !message.SameClause(first - 1, first) && (around.EndsClause(q) || IsAGuess(q)) && q.Low <= OldestYears
            && message.Has(first - 1, Trait.Girl | Trait.Boy) && message.SameSentence(first - 1, q.Last);
    }

    private bool IsAGuess(Quantity q) => message.WordAt(q.Last + 1) is "we" or "i" or "they"
        && message.WordAt(q.Last + 2) is "think" or "guess" or "believe" or "reckon" or "suppose" && !message.SameClause(q.Last + 2, q.Last + 3);

    private bool IsSaidOf(int lead, Quantity q)
    {
        if (message.Has(lead, Trait.Myself | Trait.Adult))
            return q.Low % 1 == 0 && q.Low >= YoungestAdultYears;
        var subject = Subject(lead);
        if (!message.SameClause(subject, q.First) || !message.Has(subject, Trait.She | Trait.He | Trait.They | Trait.Child | Trait.Ward | Trait.Older | Trait.Younger | Trait.Sibling))
            return false;
        if (subject == lead && !message.Has(lead, Trait.Being))
            return IsTagOfAChild(lead, q) || message.Has(lead, Trait.Child) && message.Has(lead, Trait.Older | Trait.Younger | Trait.Boy | Trait.Girl) && message.WordAt(lead).Length <= 3;
        return q.Low <= OldestYears || (q.Low <= OldestChildYears && message.WordAt(subject) is "kid" or "child" or "son" or "daughter" or "boy" or "girl") || IsInMonths(q) || message.Has(subject, Trait.Older | Trait.Sibling | Trait.Plural);
    }

    // "my daughter 3 only sleeps in our bed", "little girl 3", "my son 2 wakes loads"
    private bool IsTagOfAChild(int lead, Quantity q) => lead == q.First - 1 && q.Low < OldestYears && message.Has(lead, Trait.Girl | Trait.Boy)
        && (around.EndsClause(q) || around.IsAgeOfWhoWakes(q) || message.WordAt(q.Last + 1) is "only" or "wont" or "won't" or "will" or "still" or "just" or "keeps" or "is" or "who" or "cant" or "can't" or "refuses");

    // The "lad" of "a lad who was born early and is now two", the "daughter" of "my daughter Ella is 3".
    private int Subject(int lead)
    {
        if (!message.Has(lead, Trait.Being) || message.Has(lead, Trait.She | Trait.He | Trait.They | Trait.Child))
            return lead;
        if (message.SameClause(lead - 2, lead) && message.Has(lead - 2, Trait.Girl | Trait.Boy) && message.Has(lead - 3, Trait.Mine))
            return lead - 2;
        return message.WordAt(lead - 1) is "who" or "and" ? message.Before(lead, Trait.Child | Trait.She | Trait.He, ReachOfSubject) : lead - 1;
    }
}
