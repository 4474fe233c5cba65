namespace GentleSleepBot.Guidance.Safety.Patterns;

/// <summary>Pieces one after the other.</summary>
internal sealed class SequenceNode(PatternNode[] parts) : PatternNode
{
    public PatternNode[] Parts => parts;

    public override int Longest { get; } = parts.Sum(part => part.Longest);

    public override bool HasFixedWord { get; } = Array.Exists(parts, part => part.HasFixedWord);

    public override bool MayBeEmpty { get; } = Array.TrueForAll(parts, part => part.MayBeEmpty);

    public override IReadOnlyCollection<int>? Needs(Func<int, int> weight) =>
        parts.Select(part => part.Needs(weight)).MinBy(set => Weigh(set, weight));

    public override ulong After(WordPlaces places, int origin, ulong at)
    {
        foreach (var part in parts)
        {
            if (at == 0)
                return 0;
            at = part.After(places, origin, at);
        }

        return at;
    }

    public override IReadOnlyCollection<int>? Firsts()
    {
        var firsts = new HashSet<int>();
        foreach (var part in parts)
        {
            if (part.Firsts() is not { } own)
                return null;
            firsts.UnionWith(own);
            if (!part.MayBeEmpty)
                return firsts;
        }

        return null;
    }
}
