namespace GentleSleepBot.Guidance.Reading;

/// <summary>Judges whose age a figure is that reads as somebody's present age.</summary>
internal sealed class AgeOwners(MarkedMessage message, IReadOnlyList<Quantity> quantities)
{
    private const double YoungestAdultMonths = 12 * 12;
    private const double OldestChildMonths = 96;
    private const double WidestRange = 1.7;
    private const double OldestBareYears = 5;
    private const Trait Somebody = Trait.Child | Trait.Sibling | Trait.Outsider | Trait.Ward | Trait.Adult | Trait.Pet | Trait.Thing | Trait.Myself;

    public AgeKind Judge(Quantity q)
    {
        if (q.Months >= YoungestAdultMonths)
            return AgeKind.Adult;
        if (q.Months > OldestChildMonths)
            return AgeKind.Sibling;
        if (NounBehind(q) is var noun && noun >= 0)
            return Owner(noun, q, behind: true);
        if (!IsPresentAge(q))
            return AgeKind.Other;

        var before = message.Before(q.First, Somebody, 7);
        if (before < 0 && OpensClause(q) && q.First > 0 && message.SameSentence(q.First - 1, q.First) && !IsOld(q))
            before = message.Before(q.First - 1, Somebody, 2) is var earlier && earlier >= 0 ? earlier : message.Has(q.First - 1, Somebody) ? q.First - 1 : -1;
        if (message.Before(q.First, Trait.She | Trait.He | Trait.They, 4) is var pronoun && pronoun > before)
            return AgeKind.Child;
        if (before >= 0)
            return Owner(before, q, behind: false);
        return IsGeneral(q) ? AgeKind.General : AgeKind.Child;
    }

    // "she is 5 months", "LO 5mo", "5 month old", "5 months, ..." but not "I look after her 3 days a week" nor "a week".
    private bool IsPresentAge(Quantity q)
    {
        if (IsOld(q) || q.Unit == QuantityUnit.None)
            return true;
        if (message.WordAt(q.First) is "a" or "an" || q.High > q.Low * WidestRange)
            return false;
        return StandsAlone(q) || Introduced(q) || IsOf(q) || (message.Has(q.First - 1, Trait.Child) && message.SameClause(q.First - 1, q.First)) || OpensMessagePart(q) || IsBesideWeight(q);
    }

    // "baby 12lbs 8 weeks"
    private bool IsBesideWeight(Quantity q) => message.Has(q.First - 1, Trait.Counted) && message.Before(q.First, Trait.Child, 4) >= 0 && !message.SameClause(q.Last, q.Last + 1);

    /// <summary>Whether a number without unit is an age in years: "almost 2", "she's 3", "my 2.5 refuses", "DD1 is 4".</summary>
    public bool IsBareAge(Quantity q)
    {
        if (q.Low != q.High || q.Low is < 1 or > 16 || !IsAgeLike(q) || (message.SameClause(q.Last, q.Last + 1) && message.Has(q.Last + 1, Trait.Counted) && !IsTurned(q)))
            return false;
        if (message.SameClause(q.Last, q.Last + 1) && message.Lexicon.Units.ContainsKey(message.WordAt(q.Last + 1)))
            return false;
        if (message.WordAt(q.First - 1) == "and" && q.First >= 2 && message[q.First - 2].Word.Number is { } other)
            return IsBareAge(new Quantity(other, other, QuantityUnit.None, q.First - 2, q.First - 2));
        if (message.Has(q.First - 1, Trait.Nearly) || message.Before(q.First, Trait.Turning, 2) >= 0)
            return message[q.First - 1].Word.Number is null && !message.Has(q.Last + 1, Trait.WakeWord | Trait.NapWord);
        if (message.Has(q.First - 1, Trait.Mine) && q.Low % 1 == 0.5)
            return true;
        if (q.First == 0 && q.Low % 1 == 0.5 && !message.SameClause(q.Last, q.Last + 1))
            return q.Low < 5;
        if (IsOf(q) || IsAside(q))
            return true;
        if (InBrackets(q))
            return message.Has(q.First - 1, Trait.Child | Trait.Adult | Trait.Sibling | Trait.Older | Trait.Younger) || message.Has(q.First - 2, Trait.Older);
        return IsSaidOf(Lead(q), q);
    }

    /// <summary>The word that leads into a figure, past "about", "only", "like" and articles.</summary>
    public int Lead(Quantity q)
    {
        var at = q.First - 1;
        while (at >= 0 && (message.Has(at, Trait.Loosely | Trait.Nearly | Trait.Article) || message.WordAt(at) == "just"))
            at--;
        return at;
    }

    // "turned 1 in July", "turning 2 in two weeks"
    private bool IsTurned(Quantity q) => message.WordAt(q.Last + 1) == "in" && message.Before(q.First, Trait.Turning, 2) >= 0;

    // "my son, 3, won't stay in bed"
    private bool IsAside(Quantity q) => OpensClause(q) && EndsClause(q) && q.Low <= OldestBareYears && message.Has(q.First - 1, Trait.Girl | Trait.Boy)
        && message.SameSentence(q.First - 1, q.Last);

    private bool IsSaidOf(int lead, Quantity q)
    {
        if (message.Has(lead, Trait.Myself | Trait.Adult) && message.SameClause(lead, q.First))
            return q.Low % 1 == 0 && q.Low >= 14;
        var subject = message.Has(lead, Trait.Being) && !message.Has(lead, Trait.She | Trait.He | Trait.They) ? lead - 1 : lead;
        if (!message.SameClause(subject, q.First) || !message.Has(subject, Trait.She | Trait.He | Trait.They | Trait.Child | Trait.Older | Trait.Younger | Trait.Sibling))
            return false;
        if (subject == lead && !message.Has(lead, Trait.Being))
            return message.Has(lead, Trait.Child) && message.Has(lead, Trait.Older | Trait.Younger | Trait.Boy | Trait.Girl) && message.WordAt(lead).Length <= 3;
        return q.Low <= OldestBareYears || CountsInMonths(q) || message.Has(subject, Trait.Older | Trait.Sibling | Trait.Plural);
    }

    /// <summary>Whether a bare age carries on from months: "at 6 months he slept. He's now 7."</summary>
    public bool CountsInMonths(Quantity q)
    {
        foreach (var earlier in q.Low > OldestBareYears ? quantities : [])
        {
            if (earlier.First < q.First && earlier.Unit == QuantityUnit.Month && q.Low >= earlier.Low && q.Low - earlier.Low <= 6 && !IsOld(earlier))
                return true;
        }

        return false;
    }

    private static bool IsAgeLike(Quantity q) => q.Low % 1 is 0 or 0.5;

    private bool InBrackets(Quantity q) => q.First > 0 && message.Gap(q.First - 1).Contains('(');

    // "2 year old son", "15yo daughter", "3 year old dog".
    private int NounBehind(Quantity q)
    {
        var old = IsOld(q) ? q.Last + 2 : message.WordAt(q.Last) is "yo" or "mo" or "wo" or "do" ? q.Last + 1 : -1;
        for (var i = old; old > 0 && i <= old + 1 && message.SameClause(i, q.Last); i++)
        {
            if (message.Has(i, Somebody & ~Trait.Myself & ~Trait.Thing))
                return i;
            if (message.Has(i, Trait.She | Trait.He | Trait.Being | Trait.Also))
                return -1;
        }

        return -1;
    }

    private AgeKind Owner(int noun, Quantity q, bool behind)
    {
        if (message.Has(noun, Trait.Ward))
            return AgeKind.Ward;
        if (message.Has(noun, Trait.Outsider) || IsOutsidersChild(noun))
            return message.Before(q.First, Trait.Child, q.First - noun) > noun && message.WordAt(noun) is "daughter" or "son" ? AgeKind.Child : AgeKind.Other;
        if (message.Has(noun, Trait.Pet | Trait.Thing))
            return behind || message.Has(noun + 1, Trait.Being) ? AgeKind.Other : AgeKind.Child;
        if (message.Has(noun, Trait.Sibling))
            return message.WordAt(noun - 1) is "my" or "husbands" or "wifes" ? AgeKind.Other : AgeKind.Sibling;
        if (message.Has(noun, Trait.Myself))
            return IsOld(q) && q.Months < OldestChildMonths || message.Before(q.First, Trait.Having | Trait.Mine | Trait.Carer, q.First - noun) > noun || StandsAlone(q)
                ? AgeKind.Child : AgeKind.Other;
        if (message.Has(noun, Trait.Adult))
            return message.Has(noun + 1, Trait.Being) && !IsOld(q) && q.Unit == QuantityUnit.Year ? AgeKind.Adult : IsOld(q) || StandsAlone(q) ? AgeKind.Child : AgeKind.Other;
        return IsGeneral(q) ? AgeKind.General : AgeKind.Child;
    }

    // "my sister's 4 month old", "a friend's baby is 5 months".
    private bool IsOutsidersChild(int noun) => message.Has(noun - 1, Trait.Outsider) || message.Before(noun, Trait.Outsider, 3) >= 0;

    // "a 1 year old" without "have", "with" or "is" before it, and "6 month olds".
    private bool IsGeneral(Quantity q)
    {
        if (message.WordAt(q.Last + 1) == "olds" && !message.Has(q.First - 1, Trait.Mine))
            return true;
        if (message.WordAt(q.First - 1) == "or" && IsOld(q))
            return true;
        if (message.WordAt(q.First - 1) is not ("a" or "an"))
            return false;
        return message.Before(q.First, Trait.Having | Trait.Being | Trait.Mine | Trait.She | Trait.He | Trait.Carer, 5) < 0
            || (message.Before(q.First, Trait.Asking, 4) >= 0 && message.Before(q.First, Trait.Having | Trait.Mine, 5) < 0);
    }

    /// <summary>Whether the figure says itself that it is an age: "5 months old", "5mo".</summary>
    public bool IsOld(Quantity q) => message.Has(q.Last + 1, Trait.Old) || message.WordAt(q.Last) is "yo" or "mo" or "wo" or "do" or "moold" or "yrold";

    private bool OpensClause(Quantity q) => !message.SameClause(q.First - 1, q.First);

    private bool EndsClause(Quantity q) => !message.SameClause(q.Last, q.Last + 1) || message.Gap(q.Last).ContainsAny("])|");

    private bool StandsAlone(Quantity q) =>
        (OpensClause(q) || message.Has(q.First - 1, Trait.Loosely | Trait.Nearly | Trait.NowWord)) && (EndsClause(q) || message.Has(q.Last + 1, Trait.Soon | Trait.JustNow))
        || (OpensClause(q) && message.Has(q.Last + 1, Trait.NowWord | Trait.Trouble | Trait.NapWord | Trait.Also));

    // "a girl of 16 months"
    private bool IsOf(Quantity q) => message.WordAt(q.First - 1) == "of" && message.Has(q.First - 2, Trait.Child);

    // "20 weeks and rolling in his sleep"
    private bool OpensMessagePart(Quantity q) => !message.SameSentence(q.First - 1, q.First) && message.WordAt(q.Last + 1) is "and" or "but" or "here" or "today" or "exactly";

    private bool Introduced(Quantity q) =>
        message.Has(q.First - 1, Trait.Being | Trait.NowWord | Trait.Sorry) || message.Has(Lead(q), Trait.Being | Trait.NowWord | Trait.Mine | Trait.Sorry);
}
