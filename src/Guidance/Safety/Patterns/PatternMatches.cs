namespace GentleSleepBot.Guidance.Safety.Patterns;

/// <summary>What matched in one message, by pattern list, in the order of the message. For one thread.</summary>
internal sealed class PatternMatches(PatternIndex index, ScreenWords words)
{
    private const int ListsOfABlock = 64;
    private const int MostOfAList = 24;
    private readonly ulong[] _any = new ulong[(index.ListCount + ListsOfABlock - 1) / ListsOfABlock];
    private readonly List<(int List, PatternMatch Match)> _all = [];
    private List<int>? _lookedFor;

    /// <summary>What matched of a list.</summary>
    public IReadOnlyList<PatternMatch> this[int list] => Any(list) ? [.. _all.Where(each => each.List == list).Select(each => each.Match).OrderBy(match => match.Span.First).ThenBy(match => match.Span.Last)] : [];

    /// <summary>Whether something of a list matched.</summary>
    public bool Any(int list)
    {
        if (index.IsAside(list) && _lookedFor?.Contains(list) != true)
        {
            (_lookedFor ??= []).Add(list);
            index.Find(list, words, this);
        }

        return Has(list);
    }

    /// <summary>Adds a match, unless the list has as many as it may, or this very one.</summary>
    public void Add(int list, PatternMatch match)
    {
        if (Has(list) && (_all.Count(each => each.List == list) >= MostOfAList || _all.Contains((list, match))))
            return;
        _any[list / ListsOfABlock] |= 1UL << (list % ListsOfABlock);
        _all.Add((list, match));
    }

    private bool Has(int list) => (_any[list / ListsOfABlock] & (1UL << (list % ListsOfABlock))) != 0;
}
