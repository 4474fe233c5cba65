using System.Buffers;

namespace GentleSleepBot.Guidance.Safety.Patterns;

/// <summary>Every pattern of every list, found in one pass over a message: a pattern is tried only where its rarest word stands.</summary>
internal sealed class PatternIndex
{
    private const int MostMatches = 24;
    private readonly PhrasePattern[] _patterns;
    private readonly int[] _lists;
    private readonly Entry[][] _byWord;
    private readonly int _listCount;

    /// <summary>Builds the index over lists of parsed patterns; a list is known by its place.</summary>
    public PatternIndex(IReadOnlyList<IReadOnlyList<PhrasePattern>> lists, PatternVocabulary vocabulary)
    {
        _listCount = lists.Count;
        _patterns = [.. lists.SelectMany(list => list)];
        _lists = [.. lists.SelectMany((list, index) => Enumerable.Repeat(index, list.Count))];

        var uses = new int[vocabulary.Count];
        foreach (var needs in _patterns.SelectMany(pattern => pattern.AllNeeds(static _ => 1)))
        {
            foreach (var id in needs)
                uses[id]++;
        }

        var byWord = new List<int>[vocabulary.Count];
        for (var index = 0; index < _patterns.Length; index++)
        {
            foreach (var id in _patterns[index].ChooseTrigger(id => uses[id]))
                (byWord[id] ??= []).Add(index);
        }

        _byWord = [.. byWord.Select(list => list?.Select(index => new Entry(_patterns[index].StartMarks, index, _patterns[index].Reach)).ToArray() ?? [])];
    }

    /// <summary>All matches, by list.</summary>
    public PatternMatches Find(ScreenWords words)
    {
        var matches = new PatternMatches(_listCount);
        var tried = ArrayPool<int>.Shared.Rent(_patterns.Length);
        Array.Clear(tried, 0, _patterns.Length);
        for (var position = 0; position < words.Count; position++)
        {
            foreach (var id in words.Ids(position))
            {
                foreach (var (startMarks, index, reach) in _byWord[id])
                {
                    if (!startMarks.Meet(words.AllMarks))
                        continue;

                    for (var origin = Math.Max(tried[index], position - reach); origin <= position; origin++)
                    {
                        if (startMarks.Meet(words.Marks(origin)) && _patterns[index].MatchAt(words, origin) is { } span)
                            matches.Add(_lists[index], new PatternMatch(span, _patterns[index].OpensNegative), MostMatches);
                    }

                    tried[index] = position + 1;
                }
            }
        }

        ArrayPool<int>.Shared.Return(tried);
        return matches;
    }

    /// <summary>A pattern under one of its rarest words, with what tells where it cannot begin without looking at it.</summary>
    private readonly record struct Entry(WordMarks StartMarks, int Index, int Reach);
}
