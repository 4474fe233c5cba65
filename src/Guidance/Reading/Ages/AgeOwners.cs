using System.Collections.Frozen;

namespace GentleSleepBot.Guidance.Reading;

/// <summary>Judges whose age a figure is that reads as somebody's present age.</summary>
internal sealed class AgeOwners(MarkedMessage message, IReadOnlyList<Quantity> quantities, FigureSurroundings around)
{
    private const double YoungestAdultMonths = 12 * 12;
    private const double OldestChildMonths = 96;
    private const double OldestTagMonths = 60;
    private const double FewestMonthsThatLead = 2;
    private const double WidestRange = 1.7;
    private const Trait Somebody = Trait.Child | Trait.Sibling | Trait.Outsider | Trait.Ward | Trait.Adult | Trait.Pet | Trait.Thing | Trait.Myself;

    // Before these a figure at the end is a stretch of time: "this 6 months", "in 3 weeks", "takes 2 months".
    private static readonly FrozenSet<string> LeadsOfTime = new[]
    {
        "this", "that", "last", "past", "first", "next", "every", "each", "in", "on", "at", "by", "for", "to", "of", "until", "till", "since", "about", "only", "just",
        "another", "few", "and", "or", "than", "after", "before", "over", "under", "within", "from", "the", "take", "takes", "lasts", "there", "here", "away", "stay", "staying", "gone",
    }.ToFrozenSet(StringComparer.Ordinal);

    // Behind these a figure at the head is a stretch of time: "6 months of this", "3 months later", "2 months without sleep".
    private static readonly FrozenSet<string> FollowsOnTime = new[]
    {
        "of", "in", "ago", "later", "since", "straight", "solid", "without", "to", "until", "till", "away", "before", "after", "on", "running", "into", "no", "now", "it", "is", "was", "isnt", "he", "she", "we", "i", "they",
    }.ToFrozenSet(StringComparer.Ordinal);

    // "have been up 6 months", "not slept 6 months"
    private static readonly FrozenSet<string> WordsOfTimeGone = new[] { "been", "has", "have", "had", "hasnt", "havent", "ive", "weve", "not", "slept", "done" }.ToFrozenSet(StringComparer.Ordinal);

    public AgeKind Judge(Quantity q)
    {
        if (q.Months >= YoungestAdultMonths)
            return AgeKind.Adult;
        if (q.Months > OldestChildMonths && (quantities.Count > 1 || !around.IsOld(q)))
            return AgeKind.Sibling;
        if (NounBehind(q) is var noun && noun >= 0)
            return Owner(noun, q, behind: true);
        if (!IsPresentAge(q))
            return AgeKind.Other;
        if (IsOurs(q) || IsTagged(q) || message.Has(around.Lead(q), Trait.Sorry))
            return AgeKind.Child;
        if (IsComparison(q))
            return AgeKind.Other;

        var before = message.Before(q.First, Somebody, 7);
        if (before < 0 && around.OpensClause(q) && q.First > 0 && message.SameSentence(q.First - 1, q.First) && !around.IsOld(q))
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
        if (around.IsOld(q) || q.Unit == QuantityUnit.None)
            return true;
        if (q.High > q.Low * WidestRange)
            return false;
        if (message.WordAt(q.First) is "a" or "an")
            return message.Has(q.First - 1, Trait.Being) && message.Has(q.First - 1, Trait.She | Trait.He | Trait.Child) && EndsAge(q);
        return StandsAlone(q) || Introduced(q) || around.IsOf(q) || (message.Has(q.First - 1, Trait.Child) && message.SameClause(q.First - 1, q.First)) || OpensMessagePart(q) || IsMineInTrouble(q) || IsTagged(q) || IsBesideWeight(q) || IsBesideAChild(q) || LeadsInMonths(q);
    }

    // "my 18m wakes every hour"
    private bool IsMineInTrouble(Quantity q) => message.Has(q.First - 1, Trait.Mine) && message.Has(q.Last + 1, Trait.Trouble);

    // "18m boy", "28 months girl, won't nap"
    private bool IsBesideAChild(Quantity q) => message.SameClause(q.Last, q.Last + 1) && message.Has(q.Last + 1, Trait.Girl | Trait.Boy) && !message.Has(q.Last + 1, Trait.Sibling | Trait.Outsider);

    // "20 months co-sleeping", "First night in the big bed. 26 months any tips", but not "3 months of this", "6 months later"
    private bool LeadsInMonths(Quantity q) => q.Unit == QuantityUnit.Month && q.Low >= FewestMonthsThatLead && around.LeadsSentence(q) && !FollowsOnTime.Contains(message.WordAt(q.Last + 1));

    // "wakes every hour 9 months", "need help 20 months, bf": the age behind a search, but not "have done this 6 months", "been going on 3 months"
    private bool IsTagged(Quantity q) =>
        around.EndsClause(q) && q.Unit is QuantityUnit.Month or QuantityUnit.Week or QuantityUnit.Year && q.Months <= OldestTagMonths && q.First > 1 && message.SameClause(q.First - 1, q.First)
        && message[q.First - 1].Word.Number is null && message[q.First - 1].Text.Length > 1
        && !message.Has(q.First - 1, Trait.Being | Trait.DurationLead) && !LeadsOfTime.Contains(message.WordAt(q.First - 1))
        && !message.SentenceHas(q.First, Trait.Outsider | Trait.Ward | Trait.Pet | Trait.Sibling | Trait.Having | Trait.Was | Trait.PastVerb)
        && !IsTimeGone(q);

    private bool IsTimeGone(Quantity q)
    {
        for (var at = 0; at < q.First; at++)
        {
            if (WordsOfTimeGone.Contains(message.WordAt(at)))
                return true;
        }

        return false;
    }

    // "baby 12lbs 8 weeks"
    private bool IsBesideWeight(Quantity q) => message.Has(q.First - 1, Trait.Counted) && message.Before(q.First, Trait.Child, 4) >= 0 && !message.SameClause(q.Last, q.Last + 1);

    // "2 year old son", "15yo daughter", "3 year old dog".
    private int NounBehind(Quantity q)
    {
        var old = message.Has(q.Last + 1, Trait.Old) ? q.Last + 2 : around.IsOld(q) ? q.Last + 1 : -1;
        for (var i = old; old > 0 && i <= old + 1 && message.SameClause(i, q.Last); i++)
        {
            if (message.Has(i, Somebody & ~Trait.Myself & ~Trait.Thing))
                return i;
            if (message.Has(i, Trait.She | Trait.He | Trait.Being | Trait.Also | Trait.WakeWord))
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
            return around.IsOld(q) && q.Months < OldestChildMonths || message.Before(q.First, Trait.Having | Trait.Mine | Trait.Carer, q.First - noun) > noun || StandsAlone(q)
                ? AgeKind.Child : AgeKind.Other;
        if (message.Has(noun, Trait.Adult))
            return message.Has(noun + 1, Trait.Being) && !around.IsOld(q) && q.Unit == QuantityUnit.Year ? AgeKind.Adult : around.IsOld(q) || StandsAlone(q) ? AgeKind.Child : AgeKind.Other;
        return IsGeneral(q) ? AgeKind.General : AgeKind.Child;
    }

    // "my sister's 4 month old", "a friend's baby is 5 months".
    private bool IsOutsidersChild(int noun) => (message.SameClause(noun - 1, noun) && message.Has(noun - 1, Trait.Outsider)) || message.Before(noun, Trait.Outsider, 3) >= 0;

    // "a 1 year old" without "have", "with" or "is" before it, and "6 month olds".
    private bool IsGeneral(Quantity q)
    {
        if (message.WordAt(q.Last + 1) == "olds" && !message.Has(q.First - 1, Trait.Mine))
            return true;
        if (message.WordAt(q.First - 1) == "or" && around.IsOld(q))
            return true;
        if (message.WordAt(q.First - 1) is not ("a" or "an"))
            return false;
        return message.Before(q.First, Trait.Having | Trait.Being | Trait.Mine | Trait.She | Trait.He | Trait.Carer, 5) < 0
            || (message.Before(q.First, Trait.Asking, 4) >= 0 && message.Before(q.First, Trait.Having | Trait.Mine, 5) < 0);
    }

    // "everybody expects our 12 month old to sleep": the nearer word tells whose.
    private bool IsOurs(Quantity q) => around.IsOld(q) && message.WordAt(q.First - 1) is "my" or "our" && message.SameClause(q.First - 1, q.First);

    // "he's a year and three weeks", "she's a month now", but not "he's a year behind".
    private bool EndsAge(Quantity q) => q.IsCompound || around.EndsClause(q) || message.Has(q.Last + 1, Trait.NowWord) || message.WordAt(q.Last + 1) is "and" or "but" or "so";

    // "sleeps more like an 18 month old", "worse than a 6 week old", "when it's only 4 weeks"
    private bool IsComparison(Quantity q) => (around.Lead(q) is var lead && message.WordAt(lead) == "its" && message.WordAt(lead - 1) is "when" or "if") || around.IsOld(q) && message.WordAt(q.First - 1) is "a" or "an" && message.WordAt(q.First - 2) is "like" or "than";

    // "Two under two, 19 months and 8 weeks, husband works away"
    private bool IsListed(Quantity q)
    {
        foreach (var other in quantities)
        {
            var (first, second) = q.First < other.First ? (q, other) : (other, q);
            if (second.First == first.Last + 2 && message.WordAt(first.Last + 1) == "and" && first.CouldBeAge && second.CouldBeAge && around.OpensClause(first) && around.EndsClause(second))
                return true;
        }

        return false;
    }

    private bool StandsAlone(Quantity q) => IsListed(q)
        || (around.OpensClause(q) || message.Has(q.First - 1, Trait.Loosely | Trait.Nearly | Trait.NowWord)) && (around.EndsClause(q) || message.Has(q.Last + 1, Trait.Soon | Trait.JustNow) || (message.Has(q.Last + 1, Trait.Sorry) && q.Last + 2 == message.Count))
        || (around.OpensClause(q) && (message.Has(q.Last + 1, Trait.NowWord | Trait.Trouble | Trait.NapWord | Trait.Also) || IsWithSoMany(q)));

    // "on the bottle every night, 9 months with 6 teeth"
    private bool IsWithSoMany(Quantity q) => message.WordAt(q.Last + 1) == "with" && message.SameClause(q.Last, q.Last + 2) && message[q.Last + 2].Word.Number is not null;

    // "20 weeks and rolling in his sleep", "almost 8 months and up all night"
    private bool OpensMessagePart(Quantity q) => around.LeadsSentence(q) && message.WordAt(q.Last + 1) is "and" or "but" or "so" or "with" or "here" or "today" or "exactly";

    private bool Introduced(Quantity q) =>
        message.Has(q.First - 1, Trait.Being | Trait.NowWord | Trait.Sorry) || message.Has(around.Lead(q), Trait.Being | Trait.NowWord | Trait.Mine | Trait.Sorry);
}
