namespace GentleSleepBot.Guidance.Safety.Patterns;

/// <summary>Lists of patterns as they are read from a file, to be found together; a list is known by its place.</summary>
/// <param name="vocabulary">Where their words are kept.</param>
/// <param name="classes">Named groups of words that patterns may use.</param>
/// <param name="beside">Lists of another file that these are found together with, counted on; null for none.</param>
internal sealed class PatternLists(PatternVocabulary vocabulary, IReadOnlyDictionary<string, IReadOnlyList<string>> classes, PatternLists? beside = null)
{
    private readonly List<PatternList> _lists = beside?._lists ?? [];
    private readonly PatternParser _parser = new(vocabulary, classes);

    /// <summary>Adds a list and gives its place; a pattern that cannot be read is left out and told.</summary>
    /// <param name="patterns">The patterns as written.</param>
    /// <param name="onFault">Told of a pattern and what is wrong with it.</param>
    /// <param name="isAside">Whether it is seldom asked for, and so looked for only then.</param>
    public int Add(IEnumerable<string> patterns, Action<string, string> onFault, bool isAside = false)
    {
        var parsed = new List<PhrasePattern>();
        foreach (var pattern in patterns)
        {
            try
            {
                parsed.Add(_parser.Parse(pattern));
            }
            catch (FormatException e)
            {
                onFault(pattern, e.Message);
            }
        }

        _lists.Add(new PatternList(parsed, isAside));
        return _lists.Count - 1;
    }

    /// <summary>Everything that was added, ready to be found; the vocabulary must be closed.</summary>
    public PatternIndex ToIndex() => new(_lists, vocabulary);
}
