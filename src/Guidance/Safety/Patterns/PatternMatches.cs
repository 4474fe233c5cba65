namespace GentleSleepBot.Guidance.Safety.Patterns;

/// <summary>What matched in one message, by pattern list.</summary>
internal sealed class PatternMatches(int lists)
{
    private readonly List<PatternMatch>?[] _byList = new List<PatternMatch>?[lists];

    public IReadOnlyList<PatternMatch> this[int list] => _byList[list] ?? (IReadOnlyList<PatternMatch>)[];

    public bool Any(int list) => _byList[list] is not null;

    public void Add(int list, PatternMatch match, int most)
    {
        var matches = _byList[list] ??= [];
        if (matches.Count < most && !matches.Contains(match))
            matches.Add(match);
    }
}
