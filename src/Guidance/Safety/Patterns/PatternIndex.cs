using System.Numerics;

namespace GentleSleepBot.Guidance.Safety.Patterns;

/// <summary>Every pattern of every list, found in one pass over a message: a pattern is tried only where one of its rarest words stands, and one of each set that it needs besides.</summary>
internal sealed class PatternIndex
{
    private const int MostMatches = 24;

    [ThreadStatic]
    private static Gate? _setsOfThread;

    [ThreadStatic]
    private static Gate? _triedOfThread;

    private readonly PhrasePattern[] _patterns;
    private readonly int[] _listOf;
    private readonly Rows<int> _byRarest;
    private readonly Rows<int> _needs;
    private readonly Rows<int> _setsByWord;
    private readonly int _setCount;
    private readonly int _listCount;
    private readonly int _wordCount;

    /// <summary>Builds the index over lists of parsed patterns; a list is known by its place.</summary>
    public PatternIndex(IReadOnlyList<IReadOnlyList<PhrasePattern>> lists, PatternVocabulary vocabulary)
    {
        (_listCount, _wordCount) = (lists.Count, vocabulary.Count);
        _patterns = [.. lists.SelectMany(list => list)];
        _listOf = [.. lists.SelectMany((list, index) => Enumerable.Repeat(index, list.Count))];

        var uses = new int[_wordCount];
        foreach (var id in _patterns.SelectMany(pattern => pattern.AllNeeds(static _ => 1)).SelectMany(needs => needs))
            uses[id]++;

        var sets = new WordSets();
        Array.ForEach(_patterns, pattern => pattern.ChooseRarest(id => uses[id]));
        _byRarest = Rows<int>.Of(_wordCount, _patterns.SelectMany((pattern, index) => pattern.Rarest.Select(id => (id, index))));
        _needs = Rows<int>.Of(_patterns.Length, _patterns.SelectMany((pattern, index) => pattern.NeedsBesides(id => uses[id]).Select(sets.Of).Distinct().Select(set => (index, set))));
        (_setsByWord, _setCount) = (sets.ByWord(_wordCount), sets.Count);
    }

    /// <summary>All matches, by list.</summary>
    public PatternMatches Find(ScreenWords words)
    {
        var places = WordPlaces.Read(words, _wordCount);
        var (sets, tried) = (_setsOfThread ??= new Gate(), _triedOfThread ??= new Gate());
        sets.Shut(_setCount);
        tried.Shut(_patterns.Length);
        foreach (var id in places.Ids)
            sets.Meet(_setsByWord[id]);

        var matches = new PatternMatches(_listCount);
        foreach (var id in places.Ids)
        {
            foreach (var index in _byRarest[id])
            {
                if (sets.HasAll(_needs[index]) && tried.MeetsFirst(index))
                    AddMatches(index, places, matches);
            }
        }

        matches.Close();
        return matches;
    }

    private void AddMatches(int index, WordPlaces places, PatternMatches matches)
    {
        var pattern = _patterns[index];
        for (var block = 0; block < places.Words.Count; block += ScreenWords.PlacesOfABlock)
        {
            for (var rest = pattern.Beginnings(places, block); rest != 0; rest &= rest - 1)
            {
                if (pattern.MatchAt(places, block + BitOperations.TrailingZeroCount(rest)) is { } span)
                    matches.Add(_listOf[index], new PatternMatch(span, pattern.OpensNegative), MostMatches);
            }
        }
    }
}
