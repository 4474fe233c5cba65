namespace GentleSleepBot.Guidance.Safety.Patterns;

/// <summary>One of several pieces.</summary>
internal sealed class ChoiceNode : PatternNode
{
    private readonly PatternNode[] _choices;
    private readonly bool _optional;

    /// <summary>A choice; its single words, however nested, are tried as one set.</summary>
    public ChoiceNode(IReadOnlyList<PatternNode> choices, bool optional)
    {
        var words = new HashSet<int>();
        var others = new List<PatternNode>();
        foreach (var choice in choices)
            Flatten(choice, words, others);
        _choices = words.Count == 0 ? [.. others] : [new WordNode([.. words]), .. others];
        _optional = optional;
        Longest = _choices.Max(choice => choice.Longest);
        MayBeEmpty = optional || Array.Exists(_choices, choice => choice.MayBeEmpty);
        HasFixedWord = !optional && Array.TrueForAll(_choices, choice => choice.HasFixedWord);
    }

    public override int Longest { get; }

    public override bool HasFixedWord { get; }

    public override bool MayBeEmpty { get; }

    public override IReadOnlyCollection<int>? Needs(Func<int, int> weight)
    {
        if (_optional)
            return null;
        var all = new HashSet<int>();
        foreach (var choice in _choices)
        {
            if (choice.Needs(weight) is not { } needed)
                return null;
            all.UnionWith(needed);
        }

        return all;
    }

    public override IReadOnlyCollection<int>? Firsts()
    {
        var all = new HashSet<int>();
        foreach (var choice in _choices)
        {
            if (choice.Firsts() is not { } firsts)
                return null;
            all.UnionWith(firsts);
        }

        return all;
    }

    public override ulong After(WordPlaces places, int origin, ulong at)
    {
        var after = _optional ? at : 0UL;
        foreach (var choice in _choices)
            after |= choice.After(places, origin, at);
        return after;
    }

    private static void Flatten(PatternNode choice, HashSet<int> words, List<PatternNode> others)
    {
        switch (choice)
        {
            case WordNode word:
                words.UnionWith(word.Ids);
                break;
            case SequenceNode { Parts: [var only] }:
                Flatten(only, words, others);
                break;
            case ChoiceNode { _optional: false } inner:
                foreach (var each in inner._choices)
                    Flatten(each, words, others);
                break;
            default:
                others.Add(choice);
                break;
        }
    }
}
