namespace GentleSleepBot.Guidance.Reading;

/// <summary>
/// Finds which of several children a message is about: the one the trouble is told of. Each word of trouble counts for the child last
/// spoken of, each word of ease against.
/// </summary>
internal sealed class ChildChoice(MarkedMessage message)
{
    private const double SameAge = 0.13;
    private const double TooCloseToTell = 0.1;
    private const double Spoken = 0.15;

    /// <summary>Children of different ages, the likeliest first, each with its figures.</summary>
    public List<List<AgeCandidate>> Rank(IEnumerable<AgeCandidate> candidates)
    {
        var children = new List<List<AgeCandidate>>();
        foreach (var candidate in candidates)
        {
            if (children.Find(child => IsSame(child[0], candidate)) is { } known)
                known.Add(candidate);
            else
                children.Add([candidate]);
        }

        if (children.Count < 2)
            return children;

        Score(children);
        return [.. children.OrderByDescending(ScoreOf)];
    }

    /// <summary>Whether the two likeliest children are too close to choose between.</summary>
    public static bool IsUnclear(List<List<AgeCandidate>> ranked) =>
        ranked.Count > 1 && ScoreOf(ranked[0]) - ScoreOf(ranked[1]) < TooCloseToTell;

    private static bool IsSame(AgeCandidate one, AgeCandidate other) =>
        Math.Abs(one.Months - other.Months) <= Math.Max(one.Months, other.Months) * SameAge || (one.Earliest <= other.Months && other.Months <= one.Latest);

    private static double ScoreOf(List<AgeCandidate> child) => child.Sum(c => c.Score);

    private void Score(List<List<AgeCandidate>> children)
    {
        var byAge = children.Select(child => child[0]).OrderBy(c => c.Months).ToList();
        byAge[0].Score += 0.5;
        children[0][0].Score += 0.4;
        foreach (var child in children)
            child[0].Score += child.Sum(Standing) / child.Count + (0.3 * (child.Count - 1));
        Vote(children, byAge[0], byAge[^1]);
    }

    // "we have a 4 year old too", "(I've a 2.5 year old as well)", "others are 7 and 10" only stand by.
    private double Standing(AgeCandidate candidate)
    {
        var (first, last) = (candidate.Quantity.First, candidate.Quantity.Last);
        var score = candidate.Kind == AgeKind.Sibling ? -0.8 : 0;
        if (message.After(last, Trait.Also, 4) >= 0 || message.Before(first, Trait.Also, 3) >= 0)
            score -= 1.5;
        if (message.Before(first, Trait.Older, 3) >= 0)
            score -= 0.8;
        if (first > 0 && message.Gap(first - 1).Contains('(') && !message.Has(first - 1, Trait.Child))
            score -= 0.5;
        return score;
    }

    private void Vote(List<List<AgeCandidate>> children, AgeCandidate youngest, AgeCandidate oldest)
    {
        AgeCandidate? spokenOf = null;
        var waiting = 0.0;
        for (var i = 0; i < message.Count; i++)
        {
            if (!message.SameSentence(i - 1, i))
                waiting = 0;
            var child = children.Find(c => c.Exists(candidate => candidate.Quantity.First == i))?[0];
            if (child is null && (message.Has(i, Trait.Younger) || message.Has(i, Trait.Newborn)))
                child = youngest;
            else if (child is null && message.Has(i, Trait.Toddler | Trait.Older))
                child = oldest;
            if (child is not null)
            {
                child.Score += waiting + Spoken;
                waiting = 0;
                spokenOf = child;
            }

            var weight = Weight(i);
            if (spokenOf is null || !message.SameSentence(i, spokenOf.Quantity.First) && child is null && i < spokenOf.Quantity.First)
                waiting += weight;
            else
                spokenOf.Score += weight;
        }
    }

    private double Weight(int at)
    {
        var denied = message.Before(at, Trait.Negation, 3) >= 0;
        if (message.Has(at, Trait.Ease) && !message.Has(at - 1, Trait.Ease))
            return denied ? 0.4 : -0.9;
        return message.Has(at, Trait.Trouble) && !message.Has(at - 1, Trait.Trouble) ? 0.35 : 0;
    }
}
