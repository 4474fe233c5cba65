namespace GentleSleepBot.Guidance.Reading;

/// <summary>Counts what a message tells of each of its children.</summary>
internal sealed class ChildVotes(MarkedMessage message, List<ChildGroup> children)
{
    private const double Spoken = 0.15;
    private const double Trouble = 0.35;
    private const double Ease = 0.9;
    private const double PointedAt = 0.6;

    private readonly ChildGroup _youngest = children.MinBy(child => child.First.Months)!;
    private readonly ChildGroup _oldest = children.MaxBy(child => child.First.Months)!;

    public void Count()
    {
        ChildGroup? spokenOf = null;
        var waiting = 0.0;
        for (var i = 0; i < message.Count; i++)
        {
            if (!message.SameSentence(i - 1, i))
                waiting = 0;
            if (SpokenOfAt(i) is { } child)
            {
                child.Votes += waiting + (message.Has(i, Trait.She | Trait.He) ? 0 : Spoken) + (IsPointedAt(i) ? PointedAt : 0);
                waiting = 0;
                spokenOf = child;
                child.IsSpokenOf |= !child.BeginsAt(i);
            }

            if (spokenOf is null)
                waiting += Weight(i);
            else
                spokenOf.Votes += Weight(i);
        }
    }

    private ChildGroup? SpokenOfAt(int at)
    {
        if (children.Find(child => child.BeginsAt(at)) is { } named)
            return named;
        if (message.Has(at, Trait.Toddler | Trait.Older) && !message.Has(at + 1, Trait.Thing))
            return _oldest;
        if (message.Has(at, Trait.Girl | Trait.She))
            return OnlyOne(Trait.Girl) ?? (message.Has(at, Trait.Younger) ? _youngest : null);
        if (message.Has(at, Trait.Boy | Trait.He))
            return OnlyOne(Trait.Boy) ?? (message.Has(at, Trait.Younger) ? _youngest : null);
        return message.Has(at, Trait.Younger | Trait.Newborn) ? _youngest : null;
    }

    // A pronoun points at a child only when it fits one and not the others.
    private ChildGroup? OnlyOne(Trait gender)
    {
        var fits = children.FindAll(child => child.Gender == gender);
        return fits.Count == 1 ? fits[0] : null;
    }

    // "and a 3 year old, the older one won't stay in bed": once both ages are told, such a word is there to choose.
    private bool IsPointedAt(int at) =>
        message.Has(at, Trait.Older | Trait.Younger) && message.WordAt(at + 1) == "one" && message.Has(at - 1, Trait.Article | Trait.Mine)
        && children.TrueForAll(child => child.First.Quantity.First < at);

    private double Weight(int at)
    {
        if (message.Has(at, Trait.Ease) && !message.Has(at - 1, Trait.Ease))
            return message.Before(at, Trait.Negation, 3) >= 0 ? Trouble : -Ease;
        return message.Has(at, Trait.Trouble) && !message.Has(at - 1, Trait.Trouble) && !message.Has(at, Trait.Ease) ? Trouble : 0;
    }
}
