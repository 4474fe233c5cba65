namespace GentleSleepBot.Guidance.Safety.Patterns;

/// <summary>One word out of a set.</summary>
internal sealed class WordNode(int[] ids) : PatternNode
{
    public int[] Ids => ids;

    public override int Longest => 1;

    public override bool HasFixedWord => true;

    public override IReadOnlyCollection<int> Firsts() => ids;

    public override IReadOnlyCollection<int> Needs(Func<int, int> weight) => ids;

    public override ulong After(WordPlaces places, int origin, ulong at) =>
        (places.Words.OverFillers(origin, at) & places.From(origin, ids)) << 1;
}
