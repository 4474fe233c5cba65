using System.Numerics;

namespace GentleSleepBot.Guidance.Safety.Patterns;

/// <summary>Every pattern of every list, found in one pass over a message: a pattern is tried only where one of its rarest words stands, and one of each set that it needs besides.</summary>
internal sealed class PatternIndex
{
    private const int Overlap = 192;

    [ThreadStatic]
    private static Gate? _setsOfThread;

    [ThreadStatic]
    private static Gate? _triedOfThread;

    private readonly PhrasePattern[] _patterns;
    private readonly int[] _listOf;
    private readonly Range[] _patternsOf;
    private readonly bool[] _isAside;
    private readonly Rows<int> _byRarest;
    private readonly Rows<int> _needs;
    private readonly Rows<int> _setsByWord;
    private readonly int _setCount;
    private readonly int _wordCount;

    /// <summary>Builds the index over lists of parsed patterns; a list is known by its place.</summary>
    public PatternIndex(IReadOnlyList<PatternList> lists, PatternVocabulary vocabulary)
    {
        _wordCount = vocabulary.Count;
        _patterns = [.. lists.SelectMany(list => list.Patterns)];
        _listOf = [.. lists.SelectMany((list, index) => Enumerable.Repeat(index, list.Patterns.Count))];
        _isAside = [.. lists.Select(list => list.IsAside)];
        _patternsOf = new Range[lists.Count];
        for (var (list, first) = (0, 0); list < lists.Count; first += lists[list++].Patterns.Count)
            _patternsOf[list] = first..(first + lists[list].Patterns.Count);

        var uses = new int[_wordCount];
        foreach (var id in _patterns.SelectMany(pattern => pattern.AllNeeds(static _ => 1)).SelectMany(needs => needs))
            uses[id]++;

        var sets = new WordSets();
        Array.ForEach(_patterns, pattern => pattern.ChooseRarest(id => uses[id]));
        _byRarest = Rows<int>.Of(_wordCount, _patterns.Index().Where(each => !_isAside[_listOf[each.Index]]).SelectMany(each => each.Item.Rarest.Select(id => (id, each.Index))));
        _needs = Rows<int>.Of(_patterns.Length, _patterns.SelectMany((pattern, index) => pattern.NeedsBesides(id => uses[id]).Prepend(pattern.Rarest).Skip(_isAside[_listOf[index]] ? 0 : 1).Select(sets.Of).Distinct().Select(set => (index, set))));
        (_setsByWord, _setCount) = (sets.ByWord(_wordCount), sets.Count);
    }

    /// <summary>How many lists there are.</summary>
    public int ListCount => _isAside.Length;

    /// <summary>Whether a list is looked for only when it is asked for.</summary>
    public bool IsAside(int list) => _isAside[list];

    /// <summary>All matches, by list.</summary>
    public PatternMatches Find(ScreenWords words)
    {
        var matches = new PatternMatches(this, words);
        foreach (var first in Readings(words))
            Find(words, first, matches);
        return matches;
    }

    /// <summary>Adds what matches of a list that stands aside.</summary>
    public void Find(int list, ScreenWords words, PatternMatches matches)
    {
        foreach (var first in Readings(words))
        {
            var (places, sets) = Read(words, first);
            for (var index = _patternsOf[list].Start.Value; index < _patternsOf[list].End.Value; index++)
            {
                if (sets.HasAll(_needs[index]))
                    AddMatches(index, first, places, matches);
            }

            places.Leave();
        }
    }

    // A long message is read in stretches that lie over one another by more than any pattern spans.
    private static IEnumerable<int> Readings(ScreenWords words)
    {
        for (var first = 0; first == 0 || first + Overlap < words.Count; first += WordPlaces.MostAtOnce - Overlap)
            yield return first;
    }

    private void Find(ScreenWords words, int first, PatternMatches matches)
    {
        var (places, sets) = Read(words, first);
        var tried = _triedOfThread ??= new Gate();
        tried.Shut(_patterns.Length);
        foreach (var id in places.Ids)
        {
            foreach (var index in _byRarest[id])
            {
                if (sets.HasAll(_needs[index]) && tried.MeetsFirst(index))
                    AddMatches(index, first, places, matches);
            }
        }

        places.Leave();
    }

    private (WordPlaces Places, Gate Sets) Read(ScreenWords words, int first)
    {
        var (places, sets) = (WordPlaces.Read(words, first, _wordCount), _setsOfThread ??= new Gate());
        sets.Shut(_setCount);
        foreach (var id in places.Ids)
            sets.Meet(_setsByWord[id]);
        return (places, sets);
    }

    private void AddMatches(int index, int first, WordPlaces places, PatternMatches matches)
    {
        var pattern = _patterns[index];
        for (var block = first; block < places.End; block += ScreenWords.PlacesOfABlock)
        {
            for (var rest = pattern.Beginnings(places, block); rest != 0; rest &= rest - 1)
            {
                if (pattern.MatchAt(places, block + BitOperations.TrailingZeroCount(rest)) is { } span)
                    matches.Add(_listOf[index], new PatternMatch(span, pattern.OpensNegative));
            }
        }
    }
}
