namespace GentleSleepBot.Guidance.Safety.Patterns;

/// <summary>Pieces one after the other.</summary>
internal sealed class SequenceNode(PatternNode[] parts) : PatternNode
{
    public PatternNode[] Parts => parts;

    public override int Longest { get; } = parts.Sum(part => part.Longest);

    public override bool HasFixedWord { get; } = Array.Exists(parts, part => part.HasFixedWord);

    public override WordMarks FirstMarks { get; } = FirstMarksOf(parts);

    public override bool MayBeEmpty { get; } = Array.TrueForAll(parts, part => part.MayBeEmpty);

    public override IReadOnlyCollection<int>? Needs(Func<int, int> weight) =>
        parts.Select(part => part.Needs(weight)).MinBy(set => Weigh(set, weight));

    public override ulong After(ScreenWords words, int origin, ulong at)
    {
        foreach (var part in parts)
        {
            if (at == 0)
                return 0;
            at = part.After(words, origin, at);
        }

        return at;
    }

    private static WordMarks FirstMarksOf(PatternNode[] parts)
    {
        var marks = default(WordMarks);
        foreach (var part in parts)
        {
            marks = marks.With(part.FirstMarks);
            if (!part.MayBeEmpty)
                return marks;
        }

        return WordMarks.All;
    }
}
