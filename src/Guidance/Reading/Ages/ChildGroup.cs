namespace GentleSleepBot.Guidance.Reading;

/// <summary>Figures that are one child's age, and how much speaks for this child being the one that is meant.</summary>
internal sealed class ChildGroup
{
    private readonly List<AgeCandidate> _figures;

    public ChildGroup(AgeCandidate first, MarkedMessage message)
    {
        _figures = [first];
        Gender = GenderNear(message, first.Quantity);
    }

    public AgeCandidate First => _figures[0];

    /// <summary>The figure that leaves the least open: "a one year old (13 months)" is 13 months.</summary>
    public AgeCandidate Surest => _figures.MinBy(figure => figure.Latest - figure.Earliest)!;

    /// <summary>A sibling only when every figure says so.</summary>
    public AgeKind Kind => _figures.TrueForAll(figure => figure.Kind == AgeKind.Sibling) ? AgeKind.Sibling : First.Kind;

    public int Count => _figures.Count;

    /// <summary>Girl, boy or none, by the words next to the first figure.</summary>
    public Trait Gender { get; }

    /// <summary>What the way the child is brought in says.</summary>
    public double Standing { get; set; }

    /// <summary>What is told of the child.</summary>
    public double Votes { get; set; }

    /// <summary>True when words other than the figure speak of this child: "the little one wakes".</summary>
    public bool IsSpokenOf { get; set; }

    public void Add(AgeCandidate figure) => _figures.Add(figure);

    public bool BeginsAt(int word) => _figures.Exists(figure => figure.Quantity.First == word);

    private static Trait GenderNear(MarkedMessage message, Quantity quantity)
    {
        var girl = Distance(message, quantity, Trait.Girl | Trait.She);
        var boy = Distance(message, quantity, Trait.Boy | Trait.He);
        return girl == boy ? Trait.None : girl < boy ? Trait.Girl : Trait.Boy;
    }

    private static int Distance(MarkedMessage message, Quantity quantity, Trait traits)
    {
        var before = message.Before(quantity.First, traits, 4);
        var after = message.After(quantity.Last, traits, 2);
        return Math.Min(before < 0 ? int.MaxValue : quantity.First - before, after < 0 ? int.MaxValue : after - quantity.Last);
    }
}
