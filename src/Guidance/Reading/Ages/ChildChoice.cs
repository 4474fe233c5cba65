namespace GentleSleepBot.Guidance.Reading;

/// <summary>
/// Finds which of several children a message is about: the one the trouble is told of. Each word of trouble counts for the child last
/// spoken of, each word of ease against.
/// </summary>
internal sealed class ChildChoice(MarkedMessage message)
{
    private const double SameAge = 0.13;
    private const double TooCloseToTell = 0.1;
    private const double TooCloseInAList = 0.5;
    private const double NamedYoungest = 0.5;
    private const double SpokenOfAgain = 0.4;
    private const double Introduced = 1.2;
    private const double InTrouble = 0.3;
    private const int MostWordsBetween = 6;

    /// <summary>Children of different ages, the likeliest first.</summary>
    public List<ChildGroup> Rank(IEnumerable<AgeCandidate> candidates)
    {
        var children = new List<ChildGroup>();
        foreach (var candidate in candidates)
        {
            if (children.Find(child => IsSame(child.First, candidate)) is { } known)
                known.Add(candidate);
            else
                children.Add(new ChildGroup(candidate, message));
        }

        if (children.Count < 2)
            return children;

        foreach (var child in children)
            child.Standing = Standing(child);
        children.MinBy(child => child.First.Months)!.Standing += 0.5;
        children[0].Standing += 0.4;
        if (children.Exists(child => IsNamed(child, Trait.Older)) && children.Find(child => IsNamed(child, Trait.Younger)) is { } youngest)
            youngest.Standing += NamedYoungest;
        new ChildVotes(message, children).Count();
        foreach (var child in children.Where(child => children.Exists(other => other.Votes >= InTrouble && IsIntroducedBefore(child.First.Quantity, other.First.Quantity))))
            child.Standing -= Introduced;
        return [.. children.OrderByDescending(child => child.Standing + child.Votes)];
    }

    /// <summary>Whether the two likeliest children are too close to choose between.</summary>
    public bool IsUnclear(List<ChildGroup> ranked)
    {
        if (ranked.Count < 2)
            return false;
        var (one, other) = (ranked[0], ranked[1]);
        return AreBothMeant(one.First.Quantity, other.First.Quantity)
            || one.Standing + one.Votes - other.Standing - other.Votes < TooCloseToTell
            || (one.Count == other.Count && !one.IsSpokenOf && Math.Abs(one.Votes - other.Votes) < TooCloseInAList && IsList(one.First.Quantity, other.First.Quantity));
    }

    // "my 18 month old and my 3 year old both wake": the trouble is of both, however it is told.
    private bool AreBothMeant(Quantity one, Quantity other)
    {
        var (first, second) = one.First < other.First ? (one, other) : (other, one);
        var after = message.Has(second.Last + 1, Trait.Old) ? second.Last + 2 : second.Last + 1;
        return message.WordAt(after) == "both" && message.SameSentence(first.First, after)
            && Enumerable.Range(first.Last + 1, second.First - first.Last - 1).Any(i => message.WordAt(i) == "and");
    }

    // "the new baby is 5 weeks and my toddler has started waking": an age that ends its clause tells why, not who.
    private bool IsIntroducedBefore(Quantity child, Quantity other)
    {
        var (before, after) = (child.First - 1, child.Last + 1);
        if (other.First <= child.Last || other.First - child.Last > MostWordsBetween || !message.SameSentence(child.First, other.First))
            return false;

        after = message.Has(after, Trait.Old) ? after + 1 : after;
        return message.Has(before, Trait.Being) && (message.WordAt(after) is "and" or "but" or "so" || (message.SameSentence(before, after) && !message.SameClause(after - 1, after)));
    }

    // "my eldest is 7, my youngest 11 months": who tells them apart asks about the younger.
    private bool IsNamed(ChildGroup child, Trait trait) => message.Before(child.First.Quantity.First, trait, 3) >= 0;

    // "the kids are 1 and 3", "18mo and 3yo both waking", "a 1 year old and a 3 year old"
    private bool IsList(Quantity one, Quantity other)
    {
        var (first, second) = one.First < other.First ? (one, other) : (other, one);
        return (second.First - first.Last == 2 && message.WordAt(first.Last + 1) == "and" && (message.Has(first.First - 1, Trait.Plural) || message.Before(first.First, Trait.Plural, 4) >= 0 || message.After(second.Last, Trait.Plural, 2) >= 0))
            || (second.First - first.Last == 4 && message.WordAt(first.Last + 2) == "and" && message.WordAt(first.First - 1) is "a" or "an" && message.WordAt(second.First - 1) is "a" or "an");
    }

    private static bool IsSame(AgeCandidate one, AgeCandidate other) =>
        Math.Abs(one.Months - other.Months) <= Math.Max(one.Months, other.Months) * SameAge || (one.Earliest <= other.Months && other.Months <= one.Latest);

    // "we have a 4 year old too", "(I've a 2.5 year old as well)", "others are 7 and 10" only stand by.
    private double Standing(ChildGroup child)
    {
        var (first, last) = (child.First.Quantity.First, child.First.Quantity.Last);
        var score = (child.First.Kind == AgeKind.Sibling ? -0.8 : 0) + (SpokenOfAgain * (child.Count - 1));
        if (message.After(last, Trait.Also, 4) >= 0 || message.Before(first, Trait.Also, 3) >= 0)
            score -= 1.5;
        if (message.Before(first, Trait.Older, 3) >= 0 && message.After(last, Trait.Trouble) < 0)
            score -= 0.8;
        if (first > 0 && message.Gap(first - 1).Contains('(') && !message.Has(first - 1, Trait.Child))
            score -= 0.5;
        return score;
    }
}
