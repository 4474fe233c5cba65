namespace GentleSleepBot.Guidance.Safety.Patterns;

/// <summary>What matched in one message, by pattern list, in the order of the message.</summary>
internal sealed class PatternMatches(int lists)
{
    private const int ListsOfABlock = 64;
    private readonly ulong[] _any = new ulong[(lists + ListsOfABlock - 1) / ListsOfABlock];
    private readonly List<(int List, PatternMatch Match)> _all = [];

    /// <summary>What matched of a list.</summary>
    public IReadOnlyList<PatternMatch> this[int list] => Any(list) ? [.. _all.Where(each => each.List == list).Select(each => each.Match)] : [];

    /// <summary>The lists of which something matched, ascending.</summary>
    public IEnumerable<int> Lists => _all.Select(each => each.List).Distinct();

    /// <summary>Whether something of a list matched.</summary>
    public bool Any(int list) => (_any[list / ListsOfABlock] & (1UL << (list % ListsOfABlock))) != 0;

    /// <summary>Adds a match, unless the list has as many as it may, or this very one.</summary>
    public void Add(int list, PatternMatch match, int most)
    {
        if (Any(list) && (_all.Count(each => each.List == list) >= most || _all.Contains((list, match))))
            return;
        _any[list / ListsOfABlock] |= 1UL << (list % ListsOfABlock);
        _all.Add((list, match));
    }

    /// <summary>Puts all in order once nothing more is added.</summary>
    public void Close() => _all.Sort(static (one, other) => (one.List, one.Match.Span.First, one.Match.Span.Last).CompareTo((other.List, other.Match.Span.First, other.Match.Span.Last)));
}
